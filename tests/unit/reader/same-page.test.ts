import { describe, expect, it } from 'vitest';
import { type CorpusCase, loadCorpus } from '../../corpus/load';
import { toldValues } from '../../support/told-values';

/** Changes the markup alone: a script or a style sheet stays as it is. */
const inMarkup = (body: string, change: (markup: string) => string): string =>
  body
    .split(/(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>)/i)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');

const atTop = (body: string, html: string): string =>
  /<body[^>]*>/i.test(body) ? body.replace(/<body[^>]*>/i, (tag) => tag + html) : html + body;

const atBottom = (body: string, html: string): string => {
  const end = body.toLowerCase().lastIndexOf('</body>');
  return end === -1 ? body + html : body.slice(0, end) + html + body.slice(end);
};

const inSpans = (markup: string): string =>
  markup.replace(/>([^<>]*\S[^<>]*)</g, (_whole, text) => `><span>${text}</span><`);

/** Each with the pages that it is known to change; one that it changes no longer goes from the list. */
const CHANGES: Record<string, [(body: string) => string, string]> = {
  'a menu above it and a footer below': [
    (body) =>
      atBottom(
        atTop(body, '<nav><a href="/">Home</a><a href="/plans">Plans</a></nav>'),
        '<footer><p>© 2011–2026 Example Ltd. · 0800 123 4567</p></footer>',
      ),
    '',
  ],
  'a title "My account", and elements of its own for blocks': [
    (body) =>
      inMarkup(atTop(body, '<h1>My account</h1>'), (markup) =>
        markup.replace(/<(\/?)div\b/gi, '<$1x-box'),
      ),
    '',
  ],
  'every text in a span, TAGS IN LARGE LETTERS': [
    (body) =>
      inMarkup(body, (markup) =>
        inSpans(markup).replace(/<\/?(?!svg)[a-z][a-z0-9]*/g, (tag) => tag.toUpperCase()),
      ),
    '',
  ],
  'the markup on other lines, and comments in it': [
    (body) =>
      inMarkup(body, (markup) =>
        markup.replace(/>\s+</g, '> <').replace(/<(?:div|p|li|tr|td|section)\b/gi, '\n<!-- -->$&'),
      ),
    '',
  ],
};

/** A fifth of the pages, always the same ones. */
const isTaken = ({ id, kind }: CorpusCase): boolean =>
  kind === 'html' && [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5 === 0;

const pages = loadCorpus()
  .filter(isTaken)
  .map((one) => ({ one, before: toldValues(one, one.body) }));

describe('a page tells the same, with', () => {
  it.each(Object.entries(CHANGES))('%s', (_name, [change, known]) => {
    const changed = pages.filter(({ one, before }) => toldValues(one, change(one.body)) !== before);
    expect(changed.map(({ one }) => one.id).sort()).toEqual(
      known.split(' ').filter((id) => id !== ''),
    );
  });
});
