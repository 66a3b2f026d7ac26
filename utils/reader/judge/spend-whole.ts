import type { Label, Quantity } from '../tokens/token';
import type { Finding } from './finding';
import { isConditional } from './is-conditional';
import { isNegated } from './is-negated';
import type { Line } from './line';
import { sentenceAround, sentenceStart } from './sentence-around';
import { goesOnSlowly } from './throttled';

/** A longer sentence tells more than that. */
const LONGEST = 200;

/**
 * "Your volume of 3 GB is used up", "you have used 100 % of your data (3 GB)": nothing of it is left,
 * where nothing else says what is.
 */
export function spendWhole(findings: Finding[], lines: readonly Line[]): void {
  nameShare(findings, lines);
  const data = findings.filter(({ quantity, aside }) => quantity.kind === 'data' && aside === null);
  if (data.some(({ state }) => state === 'remaining' || state === 'used')) return;
  const whole = data.filter(
    ({ state, partner }) => (state === 'total' || state === null) && partner === null,
  );
  const [only] = whole;
  const line = only === undefined ? undefined : lines[only.at];
  if (only === undefined || line === undefined || whole.length > 1) return;
  const word = spentIn(line, only.quantity);
  if (word === null) return;
  only.state = 'total';
  if (findings.some(isAllUsed)) return;
  const { start, end } = word;
  findings.push({
    ...only,
    quantity: { ...only.quantity, start, end, value: 0 },
    state: 'remaining',
    weak: true,
    partner: only,
  });
}

const OTHER: ReadonlySet<string> = new Set(['data', 'money']);

const isAllUsed = ({ quantity, state, aside }: Finding): boolean =>
  quantity.kind === 'percent' && quantity.value === 100 && state === 'used' && aside === null;

/** "Ai consumat 100% din trafic": the word for all that is used holds the percentage. */
function nameShare(findings: readonly Finding[], lines: readonly Line[]): void {
  for (const one of findings) {
    if (one.quantity.kind !== 'percent' || one.quantity.value !== 100) continue;
    if (one.aside !== null || one.topic === 'voice' || one.topic === 'sms') continue;
    const line = lines[one.at];
    if (line === undefined || one.state === 'used' || one.state === 'remaining') continue;
    if (spentIn(line, one.quantity) === null) continue;
    one.state = 'used';
    one.topic = 'data';
  }
}

/** The word for "used up" that a sentence says of its one amount, now and not in some case. */
function spentIn(line: Line, quantity: Quantity): Label | Quantity | null {
  const { labels, quantities, segment } = line;
  const { folded } = segment;
  const start = sentenceStart(folded, quantity.start);
  const end = start + sentenceAround(folded, quantity.start, quantity.end).length;
  if (end - start > LONGEST) return null;
  const inside = quantities.filter((one) => one.start >= start && one.end <= end);
  const others = inside.filter((one) => one !== quantity && OTHER.has(one.kind));
  if (others.length > (quantity.kind === 'percent' ? 1 : 0)) return null;
  if (inside.some(({ kind, value }) => kind === 'percent' && value !== 100)) return null;
  const told = labels.filter((one) => one.start >= start && one.end <= end && !one.weak);
  const used = told.find(({ role }) => role === 'used');
  const said =
    told.find((label) => label.role === 'used-up' && isOf(label, quantity, inside, folded)) ??
    (used === undefined ? undefined : inside.find(({ kind }) => kind === 'percent')) ??
    (goesOnSlowly(line) ? used : undefined);
  if (said === undefined) return null;
  return isConditional(folded.slice(start, said.end)) ? null : said;
}

/** "Used up on 3 May", "200 minutes used up": the word of a date, or of another amount. */
function isOf(label: Label, own: Quantity, inside: readonly Quantity[], folded: string): boolean {
  if (isNegated(label, folded)) return false;
  const dated = inside.some(
    ({ kind, start }) => kind === 'date' && start >= label.end && start - label.end <= 2,
  );
  const [from, to] = label.start >= own.end ? [own.end, label.start] : [label.end, own.start];
  return (
    !dated &&
    !inside.some(
      ({ kind, start, end }) =>
        kind !== 'percent' && kind !== 'number' && start >= from && end <= to,
    )
  );
}
