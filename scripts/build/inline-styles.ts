import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wxt } from 'wxt';

/** Waits for nothing: in a small window, each errand to another process is seen. */
const PAGE = 'popup.html';

const SHEET = /<link rel="stylesheet" crossorigin href="\/([^"]+\.css)">/g;

/** The text of a stylesheet, where it stands as well in a page as in a file of its own. */
async function sheetIn(folder: string, file: string): Promise<string> {
  const text = (await readFile(join(folder, file), 'utf8')).trim();
  if (/url\(|@import|<\/style/i.test(text)) throw new Error(`${file} cannot stand in ${PAGE}.`);
  return text;
}

/** The styles of the popup's first picture stand in the page itself. */
export function inlineStyles(wxt: Wxt): void {
  if (wxt.config.command !== 'build') return;
  wxt.hook('build:done', async ({ config: { outDir } }) => {
    const path = join(outDir, PAGE);
    let page = await readFile(path, 'utf8');
    for (const [link, file = ''] of page.matchAll(SHEET)) {
      // The link stays and is not followed: by it the builder's own loader knows what is there.
      const known = `<link rel="stylesheet" disabled href="/${file}">`;
      const style = `<style>${await sheetIn(outDir, file)}</style>`;
      page = page.replace(link, () => `${style}\n    ${known}`);
    }
    await writeFile(path, page);
  });
}
