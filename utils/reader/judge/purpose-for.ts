import type { Label, Quantity } from '../tokens/token';
import { type Groups, purposeOf } from './context';
import type { Finding } from './finding';
import { isBesides } from './is-besides';
import type { Line } from './line';
import type { Said } from './say';

/** What the amount is for, by what stands around it. */
export function purposeFor(
  one: Said,
  line: Line,
  groups: Groups,
  others: ReadonlySet<Line>,
): Finding['purpose'] {
  if (line.segment.element.unselected || others.has(line)) return 'other-line';
  if (one.quantity.kind === 'money' || endsAll(one)) return 'general';
  const told = purposeGroups(one, groups, line.segment.folded);
  return purposeOf(one.quantity.kind === 'date' ? withoutHour(told, line.segment.folded) : told);
}

/** "Renews at midnight of 25 June" is of no night's allowance. */
const withoutHour = ([own = [], told = [], ...rest]: Groups, folded: string): Groups => {
  const isNoHour = ({ role, start, end }: Label) =>
    role !== 'night' || !MIDNIGHT.test(folded.slice(start, end));
  return [own.filter(isNoHour), told.filter(isNoHour), ...rest];
};

const MIDNIGHT =
  /^(?:mi[dn]|mitter|me[zi]|mezz|keski|p[ou][ln]|ejf|miez|пол[нуо]|півн|опівн|μεσ|gece y|منت|نيم|חצות|子夜|午夜|零|真夜|자정|nua|tengah|เที่ยง)/;

/** "2 GB and 500 MB for Facebook, until 25/11": the end of both. */
function endsAll({ quantity, clause: { labels, sentence } }: Said): boolean {
  if (quantity.kind !== 'date' || purposeOf([labels]) !== 'general') return false;
  const amounts = sentence.quantities.filter(({ kind }) => kind === 'data');
  const first = amounts[0];
  if (first === undefined || amounts.length < 2) return false;
  const told = sentence.labels.filter(
    ({ end }) => end <= (amounts[amounts.length - 1]?.start ?? 0),
  );
  return purposeOf([told]) === 'general';
}

/** "1 GB of 3 GB and 500 MB for Facebook": where the next amount begins that is not of it. */
function nextAmount(
  quantities: readonly Quantity[],
  own: Quantity,
  partner: Quantity | null,
): number | null {
  if (own.kind !== 'data') return null;
  const end = Math.max(own.end, partner?.end ?? 0);
  const behind = quantities.filter(({ start }) => start >= end);
  const first = behind.find(isAmount);
  if (first === undefined) return null;
  // "3 GB until 2/12 YouTube 2 GB": the day closes what is said of the first.
  const day = first.kind === 'data' ? behind.find(({ kind }) => kind === 'date') : undefined;
  return day !== undefined && day.start < first.start ? day.start : first.start;
}

const isAmount = ({ kind, unit }: Quantity): boolean =>
  kind === 'data' ||
  kind === 'messages' ||
  kind === 'money' ||
  (kind === 'duration' && (unit === 'minute' || unit === 'second'));

/** "12.4 GB + 5 GB hotspot": the word is that of the amount behind the sign. */
export function withoutNextHotspot(
  { quantity, clause }: Said,
  groups: Groups,
  folded: string,
): Groups {
  if (quantity.kind !== 'data') return groups;
  const plus = folded.indexOf('+', quantity.end);
  const added = clause.sentence.quantities.some(
    ({ kind, start }) => kind === 'data' && plus !== -1 && start > plus,
  );
  if (!added) return groups;
  const [own = [], told = [], ...rest] = groups;
  const isNear = ({ role, start }: Label) => role !== 'hotspot' || start < plus;
  return [own.filter(isNear), told.filter(isNear), ...rest];
}

/** What a sentence says after an amount is about another one. */
function purposeGroups(
  { clause, quantity, partner }: Said,
  groups: Groups,
  folded: string,
): Groups {
  const [told = [], , ...rest] = groups;
  // "3 GB for Facebook; calls 154 min": nobody talks in an app's allowance.
  const noTalk = (labels: readonly Label[]) =>
    quantity.kind === 'duration' || quantity.kind === 'messages'
      ? labels.filter(({ role }) => role !== 'app')
      : labels;
  const said = noTalk(told);
  const all = said.filter((label) => !isBesides(label, quantity.end, said, folded));
  const next = nextAmount(clause.quantities, quantity, partner?.quantity ?? null);
  const own = next === null ? all : all.filter(({ end }) => end <= next);
  // "Data: home 3 GB, roaming 1 GB; 20 SMS": the second amount's word is not that of the third.
  const part = folded.lastIndexOf(';', quantity.start);
  const first = clause.sentence.quantities[0]?.start ?? quantity.start;
  const ahead = clause.sentence.labels.filter(
    ({ start, end }) => end <= quantity.start && (start > part || start < first),
  );
  return [own, noTalk(ahead), ...rest];
}
