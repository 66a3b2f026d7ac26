// `npm run screenshots [-- NAME…]`: every state of every page, from the last production build, in both
// themes and three languages; a contact sheet of them; and those that the documents show. With names,
// only the faces that begin with one of them.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faces } from '../tests/support/faces/faces';
import { Stage } from '../tests/support/faces/stage';
import { capture } from './screenshots/capture';
import { contactSheet, type Taken } from './screenshots/contact-sheet';
import { takeWatch } from './screenshots/take-watch';

const folder = fileURLToPath(new URL('../.output/screenshots/', import.meta.url));
const documents = fileURLToPath(new URL('../docs/images/', import.meta.url));

/** Pictures of the documents, by the face, language and theme that they show. */
const SHOWN: Record<string, string> = {
  'popup-overview en light': 'popup.png',
  'popup-overview en dark': 'popup-dark.png',
  'popup-overview zh-CN dark': 'popup-chinese.png',
  'popup-overview ar light': 'popup-arabic.png',
  'popup-contrast en light': 'popup-contrast.png',
  'popup-contrast en dark': 'popup-contrast-dark.png',
  'dashboard-line en light': 'dashboard.png',
  'dashboard-line zh-CN dark': 'dashboard-chinese.png',
  'options-alerts en light': 'options.png',
  'welcome en light': 'welcome.png',
};

/** One of each kind: short words, full-width ones, and from right to left. */
const languages = ['en', 'zh-CN', 'ar'] as const;
const THEMES = ['light', 'dark'] as const;

const names = process.argv.slice(2);
const isWanted = (name: string): boolean =>
  names.length === 0 || names.some((begin) => name.startsWith(begin));

async function takeFaces(stage: Stage): Promise<Taken[]> {
  const taken: Taken[] = [];
  const wanted = faces.filter(({ name }) => isWanted(name));
  for (const face of wanted) {
    for (const language of languages) {
      for (const theme of THEMES) {
        await stage.show(face, { language, theme });
        const file = `${face.name}.${language}.${theme}.png`;
        await writeFile(join(folder, file), await capture(stage.page, true));
        const shown = SHOWN[`${face.name} ${language} ${theme}`];
        // Of a long page what is seen first.
        if (shown !== undefined) {
          await writeFile(join(documents, shown), await capture(stage.page));
        }
        taken.push({ face: face.name, language, theme, file });
      }
    }
  }
  return taken;
}

async function takeWatches(): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const language of isWanted('watch') ? languages : []) {
    for (const theme of THEMES) taken.push(...(await takeWatch(folder, { language, theme })));
  }
  return taken;
}

if (names.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const stage = await Stage.set();
try {
  const taken = [...(await takeFaces(stage)), ...(await takeWatches())];
  await writeFile(join(folder, 'index.html'), contactSheet(taken));
  console.log(`${taken.length} pictures: ${relative(process.cwd(), join(folder, 'index.html'))}`);
} finally {
  await stage.close();
}
