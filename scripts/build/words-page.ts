import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wxt } from 'wxt';
import { POPUP, WORDS_POPUP } from '../../utils/view/first-address';

const MODULE = /\n *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;
const FIRST = '<script src="/first-look.js">';

/**
 * The popup once more, where its own scripts wait in a template, which no browser looks into: whatever
 * stands in a page is fetched and run beside its first frame. The first script begins them.
 */
export function withWaitingScripts(popup: string): string {
  const waiting = popup.match(MODULE) ?? [];
  const page = popup.replace(MODULE, '').replace(FIRST, () => {
    const tags = waiting.map((tag) => tag.trim());
    return `<template>${tags.join('')}</template>\n    ${FIRST}`;
  });
  if (waiting.length === 0 || !page.includes('<template>')) {
    throw new Error(`${POPUP} has other scripts than it had: look at this again.`);
  }
  return page;
}

/**
 * Where words are drawn first, the popup opens as another page: which of the two it is has to be known
 * before anything is fetched. While one edits, the second is as the first.
 */
export function addWordsPage(wxt: Wxt): void {
  wxt.hook('build:done', async ({ config: { command, outDir } }) => {
    const popup = await readFile(join(outDir, POPUP), 'utf8');
    const page = command === 'build' ? withWaitingScripts(popup) : popup;
    await writeFile(join(outDir, WORDS_POPUP), page);
  });
}
