import { spokenOn } from '../lexicon/spoken-on';
import type { Page } from '../page/page';
import type { QuantityHints } from '../tokens/find-quantities';
import { countsIn, toBinary } from './binary-hint';
import { giveCurrency } from './give-currency';
import { giveUnit } from './give-unit';
import { isRowNumber } from './is-row-number';
import { joinAnd } from './join-and';
import { leavePageTitles } from './leave-page-titles';
import { type Line, readLine } from './line';
import { lowerHeadings } from './lower-headings';
import { minutesOfTalk } from './minutes-of-talk';
import { moneyDecimals } from './money-decimals';
import { partNames } from './part-names';
import { timeOfTalk } from './time-of-talk';
import { withoutDefinitions } from './without-definitions';
import { withoutNetworks } from './without-networks';
import { withoutPackNames } from './without-pack-names';
import { withoutRepeats } from './without-repeats';
import { withoutSenderPrice } from './without-sender-price';

interface ReadLines {
  lines: Line[];
  /** What a GB is, where the page says so. */
  counts: 'decimal' | 'binary' | null;
}

/**
 * The lines of a page with their amounts, before anything is judged. Whoever looks for a place again
 * reads by the same steps: it would otherwise be looked up among other amounts.
 * @param binary a GB is 2^30 bytes, whatever the page says
 */
export function readLines(page: Page, hints: QuantityHints, binary = false): ReadLines {
  const spoken = spokenOn(page, hints.language);
  const lines = page.segments.map((segment) => readLine(segment, hints, spoken));
  const counts = countsIn(lines);
  lowerHeadings(lines);
  for (const line of lines) {
    if (isRowNumber(line, lines)) line.quantities = [];
    giveUnit(line, lines);
    timeOfTalk(line, lines);
    minutesOfTalk(line);
    giveCurrency(line, lines, hints.currency);
    joinAnd(line);
    withoutNetworks(line);
    withoutDefinitions(line);
    withoutPackNames(line);
    withoutRepeats(line, lines);
    withoutSenderPrice(line);
    partNames(line);
  }
  // Once all have their units.
  moneyDecimals(lines);
  leavePageTitles(lines);
  if (binary || counts === 'binary') toBinary(lines);
  return { lines, counts };
}
