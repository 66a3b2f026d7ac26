import type { Finding } from '../judge/finding';

/** Rounded to be shown, or counted with 1024 for 1000 at any power up to the terabyte. */
const ROUNDED = 0.012;
const BINARY = [1, 1.024, 1.024 ** 2, 1.024 ** 3, 1.024 ** 4];
const FINEST = ['B', 'KiB', 'KB', 'MiB', 'MB', 'GiB', 'GB', 'TiB', 'TB'];

/** One amount told twice in one object, as bytes and as it is shown: the finer one counts. */
export function withoutTwins(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of findings) {
    if (findings.some((other) => isInSeconds(one, other))) continue;
    const at = kept.findIndex((other) => areTwins(one, other));
    const twin = kept[at];
    if (twin === undefined) kept.push(one);
    else if (fineness(one) < fineness(twin)) kept[at] = one;
  }
  return kept;
}

const fineness = ({ quantity }: Finding): number => FINEST.indexOf(quantity.unit);

/** "remaining: 1140" beside "19 minutes": what was taken for minutes are seconds. */
const isInSeconds = ({ quantity: taken, state }: Finding, one: Finding): boolean =>
  taken.kind === 'duration' &&
  one.quantity.kind === 'duration' &&
  taken.unit === 'minute' &&
  taken.value > 0 &&
  state !== null &&
  state === one.state &&
  taken.value === 60 * one.quantity.value;

function areTwins(one: Finding, other: Finding): boolean {
  const [first, second] = [one.quantity, other.quantity];
  if (first.kind !== 'data' || second.kind !== 'data') return false;
  if (one.state === null || one.state !== other.state || first.unit === second.unit) return false;
  const ratio = Math.max(first.value, second.value) / Math.min(first.value, second.value);
  return BINARY.some((times) => Math.abs(ratio / times - 1) <= ROUNDED);
}
