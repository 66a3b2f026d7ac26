import type { Wxt } from 'wxt';

const WORDS = /\/i18n\/(?<tag>[\w-]+)\/(?<part>[\w-]+)\.ts$/;

/** Of which language and part the words in a file are; null where there are none. */
export function wordsIn(module: string | null): { tag: string; part: string } | null {
  const { tag, part } = WORDS.exec(module ?? '')?.groups ?? {};
  return tag === undefined || part === undefined ? null : { tag, part };
}

/** Words are files called by their language and part: `pages` alone would be twelve of one name. */
export function nameWords(wxt: Wxt): void {
  if (wxt.config.command !== 'build') return;
  wxt.hook('vite:build:extendConfig', ([entry], config) => {
    const output = config.build?.rollupOptions?.output;
    if (entry?.type === 'background' || output === undefined || Array.isArray(output)) return;
    const others = output.chunkFileNames;
    output.chunkFileNames = (chunk) => {
      const words = wordsIn(chunk.facadeModuleId);
      if (words !== null) return `words/${words.tag}/${words.part}-[hash].js`;
      return typeof others === 'function' ? others(chunk) : (others ?? 'chunks/[name]-[hash].js');
    };
  });
}
