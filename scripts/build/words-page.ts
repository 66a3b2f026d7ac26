import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wxt } from 'wxt';
import { POPUP, WORDS_POPUP } from '../../utils/view/first-address';

const MODULE = /\n *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;
const FIRST = '<script src="/first-look.js">';

/** A language of the interface, and the files with the words that the popup asks for first. */
interface Spoken {
  tag: string;
  files: string[];
}

const WORDS = 'words';
const ASKED_FOR_FIRST = /^(?:words|pages)-/;

async function spokenIn(outDir: string): Promise<Spoken[]> {
  const tags = await readdir(join(outDir, WORDS));
  return Promise.all(
    tags.map(async (tag) => {
      const files = await readdir(join(outDir, WORDS, tag));
      const first = files.filter((file) => ASKED_FOR_FIRST.test(file));
      return { tag, files: first.map((file) => `/${WORDS}/${tag}/${file}`) };
    }),
  );
}

const waitingWords = ({ tag, files }: Spoken): string => {
  const links = files.map((file) => `<link rel="modulepreload" crossorigin href="${file}">`);
  return `<template lang="${tag}">${links.join('')}</template>`;
};

/**
 * The popup once more, where its own scripts wait in a template, which no browser looks into: whatever
 * stands in a page is fetched and run beside its first frame. The first script begins them, and has the
 * words of its language fetched with them rather than after them.
 */
export function withWaitingScripts(popup: string, spoken: readonly Spoken[]): string {
  const waiting = (popup.match(MODULE) ?? []).map((tag) => tag.trim()).join('');
  const templates = [`<template>${waiting}</template>`, ...spoken.map(waitingWords)];
  const page = popup.replace(MODULE, '').replace(FIRST, () => [...templates, FIRST].join('\n    '));
  if (waiting === '' || !page.includes('<template>')) {
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
    const isBuilt = command === 'build';
    const page = isBuilt ? withWaitingScripts(popup, await spokenIn(outDir)) : popup;
    await writeFile(join(outDir, WORDS_POPUP), page);
  });
}
