import type { Label } from '../tokens/token';
import type { Finding } from './finding';
import { isConditional } from './is-conditional';
import { isNegated } from './is-negated';
import type { Line } from './line';

/** A longer line tells more than that. */
const LONGEST = 320;

/** "Your volume of 3 GB is used up": nothing of it is left, where nothing else says what is. */
export function spendWhole(findings: Finding[], lines: readonly Line[]): void {
  const data = findings.filter(({ quantity, aside }) => quantity.kind === 'data' && aside === null);
  if (data.some(({ state }) => state === 'remaining' || state === 'used')) return;
  const whole = data.filter(
    ({ state, partner }) => (state === 'total' || state === null) && partner === null,
  );
  const [only] = whole;
  const line = only === undefined ? undefined : lines[only.at];
  if (only === undefined || line === undefined || whole.length > 1) return;
  const word = spentBy(only, line);
  if (word === null) return;
  only.state = 'total';
  const { start, end } = word;
  findings.push({
    ...only,
    quantity: { ...only.quantity, start, end, value: 0 },
    state: 'remaining',
    weak: true,
    partner: only,
  });
}

/** Said of the amount itself: between the two there is no other one, and no end of a sentence. */
function spentBy(
  { quantity }: Finding,
  { segment: { folded }, labels, quantities }: Line,
): Label | null {
  if (folded.length > LONGEST) return null;
  const said = labels.find(({ role, weak, start }) => {
    const between = folded.slice(quantity.end, start);
    return (
      role === 'used-up' &&
      !weak &&
      start >= quantity.end &&
      !/[.!?]/.test(between) &&
      !quantities.some((one) => one.start >= quantity.end && one.end <= start)
    );
  });
  if (said === undefined || isNegated(said, folded)) return null;
  const ahead = folded.slice(0, said.start);
  const stop = Math.max(ahead.lastIndexOf('. '), ahead.lastIndexOf('! '), ahead.lastIndexOf('? '));
  return isConditional(folded.slice(stop + 1, said.end)) ? null : said;
}
