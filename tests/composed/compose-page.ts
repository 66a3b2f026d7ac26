import type { CorpusCase } from '../corpus/load';
import { framePage } from './frame';
import { layouts } from './layouts/layouts';
import { composeMessage } from './message';
import type { Phrasebook } from './phrasebook';
import { createSheet, type Sheet } from './sheet';
import { asCase } from './told';

/** Names of layouts, in the order of the table: a seed means the same page as long as it stays so. */
const NAMES = Object.keys(layouts) as [keyof typeof layouts, ...(keyof typeof layouts)[]];

function composeHtml(sheet: Sheet): string {
  const { outline, chance, told } = sheet;
  const name = chance.pick(NAMES);
  told.traps.push(`layout:${name}`);
  if (outline.ownLabels) told.traps.push('noise:own-labels');
  if (outline.unitSpans) told.traps.push('noise:unit-spans');
  return framePage(sheet, layouts[name](sheet), name !== 'sentence');
}

/**
 * A page of an account, or now and then a message, of words of a language, a layout and what else
 * stands on such pages; the same for the same seed. What is expected of it is what was written.
 */
export function composePage(book: Phrasebook, seed: number): CorpusCase {
  const sheet = createSheet(book, seed);
  const { isMessage } = sheet.outline;
  const body = isMessage ? composeMessage(sheet) : composeHtml(sheet);
  return asCase(sheet.told, {
    id: `${book.lang}-${seed}`,
    lang: book.lang,
    kind: isMessage ? 'text' : 'html',
    now: sheet.facts.now.toISOString(),
    locale: book.locale,
    zone: book.zone,
    body,
  });
}
