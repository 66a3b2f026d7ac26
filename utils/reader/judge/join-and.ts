import type { Role } from '../lexicon/role';
import { DATA_UNITS } from '../tokens/data-unit';
import type { Line } from './line';

const AND =
  /^ (?:and|&|\+|und|et|y|e|i|en|og|och|ja|si|es|ir|un|a|az|in|ter|и|і|й|та|та ще|жане|ve|va|και|و|और|และ|และอีก|dan|serta|va|ו-?) ?$/u;
/** Words behind the second amount that make it another one. */
const OTHERS: ReadonlySet<Role> = new Set<Role>([
  'roaming',
  'app',
  'night',
  'bonus',
  'booster',
  'carried',
  'unlimited',
  'other-line',
  'hotspot',
  'storage',
  'speed',
]);
const NEAR = 14;

/** "8.2 GB of 8 GB+2 GB bonus data": the whole, written as a sum. */
const SUM_OF = /(?:^|[^\p{L}])(?:of|von|de|di|su|van|av|af|z|ze|из|з|od|dari|daripada|\/) ?$/u;

const PARTS: ReadonlySet<Role> = new Set<Role>(['bonus', 'booster', 'carried']);

function joinSum(line: Line): void {
  const {
    segment: { folded },
    quantities,
  } = line;
  for (let at = quantities.length - 1; at > 1; at--) {
    const [part, whole, more] = [quantities[at - 2], quantities[at - 1], quantities[at]];
    if (part?.kind !== 'data' || whole?.kind !== 'data' || more?.kind !== 'data') continue;
    if (folded.slice(whole.end, more.start).trim() !== '+') continue;
    if (!SUM_OF.test(folded.slice(part.end, whole.start))) continue;
    whole.value += more.value;
    whole.end = more.end;
    quantities.splice(at, 1);
    // "Bonus data" is said of the second part alone.
    line.labels = line.labels.filter(
      ({ role, start }) => !PARTS.has(role) || start < whole.end || start - whole.end > 1,
    );
  }
}

/** "12 GB and 340 MB left" is one amount, unless the second is for something else. */
export function joinAnd(line: Line): void {
  joinSum(line);
  const {
    segment: { folded },
    quantities,
    labels,
  } = line;
  for (let at = quantities.length - 1; at > 0; at--) {
    const [whole, part] = [quantities[at - 1], quantities[at]];
    if (whole?.kind !== 'data' || part?.kind !== 'data') continue;
    const step = DATA_UNITS.indexOf(whole.unit) - DATA_UNITS.indexOf(part.unit);
    if (step !== 1 || part.value * 1.05 >= whole.value / Math.max(1, digitsOf(folded, whole)))
      continue;
    if (/[.,]/.test(folded.slice(whole.start, whole.end - 1))) continue;
    if (!AND.test(folded.slice(whole.end, part.start))) continue;
    const other = labels.some(
      ({ role, start }) =>
        OTHERS.has(role) &&
        start >= whole.end &&
        start - part.end <= NEAR &&
        !folded.slice(part.end, start).includes(','),
    );
    if (other) continue;
    whole.value += part.value;
    whole.end = part.end;
    quantities.splice(at, 1);
  }
}

/** The number that an amount is written with. */
const digitsOf = (folded: string, { start, end }: Line['quantities'][number]): number =>
  Number.parseInt(folded.slice(start, end), 10) || 1;
