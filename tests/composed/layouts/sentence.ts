import { escapeText } from '../markup';
import type { Sheet } from '../sheet';
import { fill, fillAsked } from '../templates';
import { writeExpiry, writePart, writeReset } from '../values';

const PLACES: Record<string, (sheet: Sheet) => string> = {
  left: (sheet) => writePart(sheet, 'left'),
  used: (sheet) => writePart(sheet, 'used'),
  total: (sheet) => writePart(sheet, 'total'),
  date: writeExpiry,
  renewal: writeReset,
};

/** The amounts and the date of a sentence in their places, and told. */
export const amountsIn = (sheet: Sheet, sentence: string): string =>
  fillAsked(sentence, PLACES, sheet);

function percentSentence(sheet: Sheet): string {
  const { text, is } = sheet.chance.pick(sheet.book.percentPhrases);
  const percent = writePart(sheet, is === 'used' ? 'percentUsed' : 'percentLeft');
  return amountsIn(sheet, fill(text, { percent }));
}

const KINDS = ['leftOfTotal', 'leftAlone', 'usedOfTotal', 'percentPhrases'] as const;

/** A heading and one sentence that says it all. */
export function sentence(sheet: Sheet): string {
  const { chance, told, word } = sheet;
  const kind = chance.pick(KINDS);
  told.traps.push(`noise:${kind}`);
  const said = kind === 'percentPhrases' ? percentSentence(sheet) : amountsIn(sheet, word(kind));
  return `<h2>${escapeText(word('heading'))}</h2><p>${escapeText(said)}</p>`;
}
