import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstWordsDrawn } from '../../components/first-words';
import { wantsMoreContrast } from '../../utils/platform/contrast';
import { lookForFirst } from '../../utils/store/first-look';
import { firstWordsIn } from '../../utils/view/first-address';
import type { FirstWords } from '../../utils/view/first-words';

/** As `dressPage` does; it knows languages, which come dressed here. */
function dress({ lang, dir, title, theme, contrast }: FirstWords['page']): void {
  const { documentElement } = document;
  Object.assign(documentElement, { lang, dir });
  documentElement.dataset.theme = theme;
  documentElement.dataset.contrast = wantsMoreContrast() ? 'more' : contrast;
  document.title = title;
}

/** Longer than any frame, ms: a page that nobody sees yet has none. */
const PATIENCE = 100;

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * A script so small that it runs before the page is first drawn, while the popup's own is still on its
 * way. What stands in the address is shown, and nothing else happens until it is seen; where nothing
 * does, the database has answered by the time that the other can draw.
 */
export default defineUnlistedScript(() => {
  // Opened for something else: that is shown instead.
  const words = location.hash === '' ? firstWordsIn(location.search, Date.now()) : null;
  if (words === null) {
    globalThis.dataleftFirstLook = lookForFirst();
    return;
  }
  dress(words.page);
  document.getElementById('page')?.append(firstWordsDrawn(words));
  globalThis.dataleftFirstLook = nextFrame().then(lookForFirst);
});
