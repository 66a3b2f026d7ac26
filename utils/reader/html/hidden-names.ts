import { hides } from './is-hidden';

const SIMPLE = /^[.#][\w-]{1,80}$/;

/**
 * Class and id names that a style sheet of the page hides by a simple selector. Rules within
 * `@media` are left alone: they hold on some screens only.
 */
export function hiddenNames(source: string): Set<string> {
  const names = new Set<string>();
  let at = 0;
  for (let sheets = 0; sheets < 50; sheets++) {
    const open = source.indexOf('<style', at);
    if (open === -1) break;
    const from = source.indexOf('>', open);
    const to = source.indexOf('</style', open);
    if (from === -1 || to === -1) break;
    if (from < to) collect(source.slice(from + 1, to), names);
    at = to + 1;
  }
  return names;
}

function collect(sheet: string, names: Set<string>): void {
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let at = 0; at < sheet.length; at++) {
    const code = sheet.charCodeAt(at);
    if (code === 0x7b) {
      if (depth === 0) selector = sheet.slice(start, at);
      depth++;
      start = at + 1;
    } else if (code === 0x7d) {
      if (depth === 1 && !selector.includes('@') && hides(sheet.slice(start, at))) {
        for (const one of selector.slice(0, 2000).split(',')) {
          const name = one.trim();
          if (SIMPLE.test(name)) names.add(name);
        }
      }
      depth = Math.max(0, depth - 1);
      start = at + 1;
    }
  }
}
