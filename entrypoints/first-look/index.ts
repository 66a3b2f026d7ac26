import type { UnlistedScriptDefinition } from 'wxt';
import { firstWordsDrawn } from '../../components/first-words';
import { wantsMoreContrast } from '../../utils/platform/contrast';
import { type FirstLook, lookForFirst } from '../../utils/store/first-look';
import { firstWordsIn } from '../../utils/view/first-address';
import type { FirstWords } from '../../utils/view/first-words';

/** As `dressPage` does; it knows languages, which come dressed here. */
function dress({ lang, dir, title, theme, contrast }: FirstWords['page']): void {
  const { documentElement } = document;
  documentElement.lang = lang;
  documentElement.dir = dir;
  documentElement.dataset.theme = theme;
  documentElement.dataset.contrast = wantsMoreContrast() ? 'more' : contrast;
  document.title = title;
}

/** Longer than a first frame takes, ms: a page that nobody sees has none. */
const PATIENCE = 200;

/** The frame is on the screen, not only made: until then whatever else is done holds it back. */
const firstPaint = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    new PerformanceObserver(resolve).observe({ type: 'paint' });
  });

/** What stands in the address, where it is true; over as soon as it is seen. */
async function showFirst(): Promise<void> {
  // Opened for something else: that is shown instead.
  const words = location.hash === '' ? firstWordsIn(location.search, Date.now()) : null;
  if (words === null) return;
  dress(words.page);
  document.getElementById('page')?.append(firstWordsDrawn(words));
  await firstPaint();
}

/** What waits for it (`scripts/build/words-page.ts`), but for the words of other languages; and a look. */
function begin(): Promise<FirstLook | null> {
  const { lang } = document.documentElement;
  const waiting = document.querySelectorAll<HTMLTemplateElement>(`template:lang(${lang})`);
  for (const { content } of waiting) document.head.append(content);
  return lookForFirst();
}

/**
 * A script so small that it runs before the page is first drawn. What stands in the address is shown,
 * and nothing else happens until it is seen; where nothing does, the popup's own scripts are on their
 * way, and the database has answered by the time that they can draw.
 */
const script: UnlistedScriptDefinition = {
  // Nobody asks for what it returns.
  globalName: false,
  main() {
    // Words that cannot be drawn, such as another version's, keep nobody waiting.
    globalThis.dataleftFirstLook = showFirst().then(begin, begin);
  },
};

export default script;
