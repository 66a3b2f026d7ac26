import { describe, expect, test } from 'vitest';
import { filesUnder, isSource, textOf } from '../../support/source-files';

/** Whatever turns a text into markup, a script or an address that runs. */
const SINKS = [
  /\.(?:inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bsrcdoc\b/,
  /\bset(?:HTML|HTMLUnsafe)\b/,
  /\bparseFromString\b|\bDOMParser\s*\(/,
  /\bcreateContextualFragment\b/,
  /\bdocument\.(?:write|writeln|open)\b/,
  /\beval\s*\(|\bnew\s+Function\b/,
  /\b(?:setTimeout|setInterval)\s*\(\s*['"`]/,
  /['"`]javascript:/,
  /\bexecuteScript\s*\([^)]*\bfunc\s*:/,
];

const code = ['utils', 'entrypoints', 'components'].flatMap(filesUnder);

/** A comment may name what is not done. */
const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

const sinksIn = (text: string): string[] =>
  SINKS.flatMap((sink) => sink.exec(bare(text))?.[0] ?? []);

describe('text is only ever text', () => {
  test('no source turns a text into markup or code', () => {
    const sources = code.filter(isSource);
    expect(sources.length).toBeGreaterThan(500);
    const found = sources.flatMap((path) =>
      sinksIn(textOf(path)).map((sink) => `${path}: ${sink}`),
    );
    expect(found).toEqual([]);
  });

  test('no page of ours has a script, a style or a handler within', () => {
    const pages = code.filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const path of pages) {
      const page = textOf(path);
      expect(page).not.toMatch(/<script(?![^>]*\bsrc="\.?\/[^/])[^>]*>/i);
      expect(page).not.toMatch(/<style|\son\w+\s*=|\sstyle\s*=|<base|<form|<iframe/i);
      expect(page).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:|\/\/|data:|javascript:)/i);
    }
  });

  test('nobody listens to other extensions or to web pages', () => {
    for (const path of code.filter(isSource)) {
      expect(bare(textOf(path)), path).not.toMatch(/\bon(?:Message|Connect)External\b/);
      expect(bare(textOf(path)), path).not.toMatch(
        /addEventListener\(\s*['"]message['"](?!, listener)/,
      );
    }
  });

  test.each([
    'node.innerHTML = name',
    'frame.srcdoc = text',
    'setTimeout("run()", 5)',
    'new Function(text)',
    'new DOMParser().parseFromString(text, "text/html")',
    'link.href = "javascript:run()"',
  ])('%s would be seen', (text) => {
    expect(sinksIn(text)).not.toEqual([]);
  });
});
