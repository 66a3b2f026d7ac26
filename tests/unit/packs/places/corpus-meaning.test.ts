import { describe, expect, test } from 'vitest';
import type { FoundValue } from '../../../../utils/packs/found';
import { inText, turned } from './change-page';
import { type Again, readAgain, watched } from './corpus-pages';

/** The words that give a value its meaning, as the page has them; null where they are in pieces. */
function labelOf(html: string, { quote, text }: FoundValue): string | null {
  const [label = ''] = quote.split(text);
  const words = label.trim();
  return /\p{L}{4}|[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(words) && html.includes(words)
    ? words
    : null;
}

const saysInAttribute = (html: string, label: string): boolean =>
  (html.match(/="[^"]*"/g) ?? []).some((one) => one.includes(label));

const named = watched.map((one) => ({ ...one, toString: () => one.id }));

describe('a label with other words', () => {
  test.each(named)('$id: what it stood for is not read any more', (one) => {
    const plain = one.html.replaceAll('&nbsp;', ' ');
    // Several values often have one label between them.
    const read = new Map<string, Again[]>();
    const still = one.found.values.flatMap((value) => {
      const label = value.bucket === null ? null : labelOf(plain, value);
      if (label === null) return [];
      const html = inText(plain, (text) => text.replaceAll(label, 'Quux'));
      // Said by an attribute, for screen readers.
      if (html === plain || saysInAttribute(plain, label)) return [];
      const all = read.get(label) ?? readAgain(one, html);
      read.set(label, all);
      const again = all.find(({ value: other }) => other.id === value.id);
      return again?.read.ok === true ? [`${value.quote} is read without its label`] : [];
    });
    expect(still).toEqual([]);
  });
});

const known = watched
  .filter(({ found }) => found.values.some(({ field }) => field === 'card'))
  .map((one) => ({ ...one, toString: () => one.id }));

describe('the page of another number', () => {
  test.each(known)('$id: none of its amounts is read as this one’s', (one) => {
    const other = inText(one.html, turned);
    const read = readAgain(one, other).filter(({ value, read: again }) => {
      return value.bucket !== null && again.ok && /\d/.test(value.place.within?.text ?? '');
    });
    expect(read.map(({ value }) => value.text)).toEqual([]);
  });
});
