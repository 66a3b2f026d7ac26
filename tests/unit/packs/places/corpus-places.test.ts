import { describe, expect, test } from 'vitest';
import { findOnAccountPage } from '../../../../utils/packs/find-on-account-page';
import { blocksOf, cardsOf, emptied, instead, inText, turned, turnedAmount } from './change-page';
import { pages, readAgain, watched, wrongOn } from './corpus-pages';

const named = watched.map((page) => ({ ...page, toString: () => page.id }));

/** Changing a page at every place takes long: a tenth of them, another one each day. */
const today = Math.floor(Date.now() / 86_400_000) % 10;
const isLong = 'DATALEFT_LONG' in process.env;
const inTurn = named.filter((_, at) => isLong || at % 10 === today);
/** Reading it twice takes less: half of them. */
const byHalves = named.filter((_, at) => isLong || at % 2 === today % 2);

describe('every page of the corpus', () => {
  test.each(byHalves)('$id: what is shown stands at its place', (page) => {
    const lost = readAgain(page, page.html).filter(({ same }) => !same);
    expect(lost).toEqual([]);
  });

  test('there are pages enough', () => {
    expect(pages.length).toBeGreaterThan(120);
    expect(watched.length).toBeGreaterThan(80);
  });

  test.each(inTurn)('$id: nothing around it disturbs', (page) => {
    const offer =
      '<div class="promo"><p>Get 25 GB more for € 4.99!</p><a href="/shop">Buy</a></div>';
    const banner = '<div role="dialog"><p>We use cookies.</p><button>OK</button></div>';
    const around = page.html
      .replace(/<body[^>]*>/i, (tag) => `${tag}${banner}`)
      .replace(/<\/body>/i, `${offer}</body>`);
    // A page without a body tag stays as it is.
    const lost = readAgain(page, around).filter(({ same }) => !same);
    expect(lost.map(({ value, read }) => ({ text: value.text, read }))).toEqual([]);
  });
});

describe('never another number', () => {
  test.each(inTurn)('$id: when a block goes', (page) => {
    const wrong = blocksOf(page.html).flatMap((block) =>
      wrongOn(page, instead(page.html, block, ''), `without ${block.text}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(inTurn)('$id: when an amount gives way to a dash', (page) => {
    const wrong = emptied(page.html).flatMap((html) => wrongOn(page, html, 'a dash'));
    expect(wrong).toEqual([]);
  });

  test.each(inTurn)('$id: when a card comes once more with other numbers', (page) => {
    const wrong = cardsOf(page.html).flatMap((card) => {
      const copy = inText(card.text, turned);
      return [
        ...wrongOn(page, instead(page.html, card, copy + card.text), `copied ahead: ${card.text}`),
        ...wrongOn(page, instead(page.html, card, card.text + copy), `copied behind: ${card.text}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe('when an amount changes', () => {
  const amounts = new Set(['remaining', 'used', 'total', 'percentUsed', 'percentRemaining']);
  test.each(inTurn)('$id: the new one is read', (page) => {
    const plain = page.html.replaceAll('&nbsp;', ' ');
    for (const { field, text, value, id, bucket } of page.found.values) {
      // A lone digit is in other numbers as well: that of the line, the day.
      if (!amounts.has(field) || text.length === 1) continue;
      // A bare number is in dates and numbers of lines as well, which then are others.
      const part = /^\d+$/.test(text) ? new RegExp(`(?<![\\d-])${text}(?![\\d-])`, 'g') : text;
      const html = inText(plain, (words) => words.replaceAll(part, turnedAmount));
      const shown = findOnAccountPage(html, page.options).values.find((one) => one.id === id);
      // Its words are in several elements, or it shows up as something else now.
      if (shown === undefined || shown.value === value) continue;
      const again = readAgain(page, html).find((one) => one.value.id === id);
      // A bare number under "minutes" is made seconds by the pack.
      const bare =
        bucket?.kind === 'voice' && again?.read.ok === true && again.read.kind === 'number';
      expect(again?.read).toMatchObject({ ok: true, value: Number(shown.value) / (bare ? 60 : 1) });
    }
  });
});
