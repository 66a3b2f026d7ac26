import type { Role } from '../lexicon/role';
import type { Line } from './line';
import { blocksAround, isCaption, itemOf, rowOf } from './surroundings';

/** Captions before a quantity in its row or card, nearest first: what the thing is called. */
export function captionsAhead(line: Line, lines: readonly Line[]): Line[] {
  const { segment } = line;
  const row = rowOf(segment);
  const blocks = row === null ? blocksAround(segment).slice(0, 3) : [row];
  const found: Line[] = [];
  const block = blocks
    .filter(({ first, last }) => isOneCard(lines, row === null ? first : first + 1, last, line))
    .pop();
  if (block === undefined) return found;
  for (let at = segment.at - 1; at >= block.first && found.length < 4; at--) {
    const one = lines[at];
    if (one === undefined || isOtherItem(one, line, lines)) break;
    // What a menu offers names nothing of the page.
    if (one.segment.chrome && !segment.chrome) break;
    if (row === null && one.quantities.some(({ kind }) => kind === 'data' || kind === 'money')) {
      if (found.length === 0 && isOtherPart(one, line)) continue;
      break;
    }
    if (isAnswered(one)) continue;
    if (isCaption(one)) found.push(one);
    // What stands above the heading of a card is not in it.
    if (row === null && one.segment.heading) break;
    else if (row !== null && at === row.first && segment.headers.length > 0)
      found.push(onlyPurpose(one));
  }
  return found;
}

/** "Phone & SMS: unlimited" is told whole: it names nothing of what comes after it. */
const isAnswered = ({ labels }: Line): boolean =>
  labels.some(({ role, weak }) => role === 'unlimited' && !weak) &&
  labels.some(({ role }) => role === 'voice' || role === 'sms');

/** What stands beside a value in one item of a list is said of no other item. */
function isOtherItem(one: Line, line: Line, lines: readonly Line[]): boolean {
  const [item, own] = [itemOf(one), itemOf(line)];
  if (item === null || own === null || item === own || item.parent !== own.parent) return false;
  return !counts(one) && lines.slice(item.first, item.last + 1).some(counts);
}

const counts = ({ quantities }: Line): boolean => quantities.some(({ kind }) => COUNTED.has(kind));

const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages', 'money']);

/** "Left 28.9 GB", "used 1.1 GB" below one name: parts of one bucket. */
function isOtherPart(one: Line, line: Line): boolean {
  const [first, second] = [statesOf(one), statesOf(line)];
  return first.length > 0 && second.length > 0 && !second.some((role) => first.includes(role));
}

const statesOf = ({ labels }: Line): Role[] =>
  labels.map(({ role }) => role).filter((role) => PARTS.has(role));

const PARTS: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'total']);
const PURPOSES: ReadonlySet<Role> = new Set<Role>([
  'booster',
  'bonus',
  'carried',
  'roaming',
  'night',
  'app',
  'other-line',
]);

/** "Booster 5 GB" at the head of a row: a size is no caption, but what the pack is for is told. */
const onlyPurpose = (line: Line): Line => ({
  ...line,
  labels: line.labels.filter(({ role }) => PURPOSES.has(role)),
});

/** A block that tells of one thing: no more than the three amounts of a bucket. */
function isOneCard(lines: readonly Line[], first: number, last: number, line: Line): boolean {
  if (last - first > 12) return false;
  let amounts = 0;
  for (let at = first; at <= last; at++) {
    if (
      lines[at] !== line &&
      lines[at]?.quantities.some(({ kind }) => kind === 'data' || kind === 'money')
    )
      amounts++;
  }
  return amounts <= 2;
}
