import type { Finding } from './finding';
import type { Line } from './line';
import { isOfPlan } from './plan-words';
import { saysAvailable } from './says-available';
import { blocksAround } from './surroundings';

/** A card of more lines tells of several allowances. */
const CARD = 8;
/** A page of more amounts is a list. */
const MOST = 200;

/** "12.35 GB left", and below it "Your plan: 20 GB available": what the plan holds, not what is left. */
export function wholeOfPlan(findings: readonly Finding[], lines: readonly Line[]): void {
  const amounts = findings.filter(({ quantity }) => quantity.kind === 'data').slice(0, MOST);
  for (const one of amounts) {
    const line = lines[one.at];
    if (
      line === undefined ||
      one.state !== 'remaining' ||
      one.aside !== null ||
      one.elsewhere === true
    )
      continue;
    const { labels, segment } = line;
    if (!isOfPlan(segment.folded)) continue;
    const words = labels.filter(({ role }) => role === 'remaining');
    if (!words.every(({ start, end }) => saysAvailable(segment.folded.slice(start, end)))) continue;
    const card = blocksAround(segment).find(({ first, last }) => last > first);
    if (card === undefined || card.last - card.first >= CARD) continue;
    const told = amounts.find(
      (other) =>
        other.at !== one.at &&
        other.at >= card.first &&
        other.at <= card.last &&
        (other.state === 'remaining' || other.aside !== null) &&
        other.quantity.value <= one.quantity.value,
    );
    if (told === undefined) continue;
    one.state = 'total';
    one.aside = told.aside;
  }
}
