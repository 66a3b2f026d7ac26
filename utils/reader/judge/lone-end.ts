import type { Role } from '../lexicon/role';
import { OF_OTHERS } from './dates-of-others';
import type { Finding } from './finding';
import { wordsOf } from './kinds/words-of';
import type { Line } from './line';
import { PLAN } from './plan-words';
import { blocksAround } from './surroundings';
import { namesEsim } from './travel-esim';

/** What a card may be about that has an end of its own; a plan has a price, and can be had. */
const isOfOther = (role: Role): boolean =>
  OF_OTHERS.has(role) &&
  role !== 'price' &&
  role !== 'offer' &&
  role !== 'line' &&
  role !== 'roaming';
/** What the state of an allowance is called. */
const STATE = wordsOf(
  'stat|estad|état|zustand|stav|stan|állapot|būsen|tila|стат|состоян|κατάστασ|durum|状态|狀態|状態|상태|trạng thái|สถานะ|الحالة|حالة|מצב|validit|vigencia|validade|laufzeit|有効期|有效期|ระยะเวลา',
);
const DAY = 86_400;

/**
 * "Status: active | Expires: 12 May" in one card and the data in another: where the page tells of one
 * allowance of data, of no money and of one end, it is the end of that.
 */
export function loneEnd(
  findings: readonly Finding[],
  lines: readonly Line[],
  headings: readonly (readonly Line[])[],
): void {
  const told = findings.filter(({ aside }) => aside === null);
  if (!tellsOne(told)) return;
  const ends = told.filter(isEnd);
  const dates = ends.filter(({ quantity }) => quantity.kind === 'date');
  const [end, ...more] = dates.length > 0 ? dates : ends;
  if (end === undefined || more.some((one) => !isSame(one, end))) return;
  if (end.topic !== null || end.weak || end.state === 'reset' || end.purpose !== 'general') return;
  if (isOfPlan(end, told, lines, headings[end.at]?.[0])) end.topic = 'data';
}

/** The card of the end is about the plan or its state, and about nothing else that ends. */
function isOfPlan(
  { at }: Finding,
  told: readonly Finding[],
  lines: readonly Line[],
  heading: Line | undefined,
): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const card = blocksAround(line.segment).findLast(
    ({ first, last }) =>
      !told.some((one) => one.quantity.kind === 'data' && one.at >= first && one.at <= last),
  );
  const inside = card === undefined ? [line] : lines.slice(card.first, card.last + 1);
  if (heading !== undefined) inside.push(heading);
  const isOther = ({ labels, segment: { folded } }: Line) =>
    labels.some(
      ({ role, weak }) => !weak && (isOfOther(role) || (role === 'line' && !isCard(folded))),
    );
  return (
    !inside.some(isOther) &&
    (heading?.labels.some(({ role, weak }) => role === 'expiry' && !weak) === true ||
      inside.some(
        ({ segment: { folded } }) => PLAN.test(folded) || STATE.test(folded) || isCard(folded),
      ))
  );
}

const isCard = (folded: string): boolean => namesEsim(folded) || folded.includes('iccid');

/** One allowance of data, however often the page says it, and no money. */
function tellsOne(told: readonly Finding[]): boolean {
  const held = (state: Finding['state']) =>
    new Set(
      told.flatMap((one) =>
        one.quantity.kind === 'data' && one.state === state ? [one.quantity.value] : [],
      ),
    ).size;
  const [left, used] = [held('remaining'), held('used')];
  if (left > 1 || used > 1 || left + used === 0) return false;
  return !told.some(({ quantity, topic }) => quantity.kind === 'money' && topic === 'money');
}

function isEnd({ quantity: { kind, unit, value }, state, topic }: Finding): boolean {
  if (topic === 'voice' || topic === 'sms') return false;
  if (kind === 'date') return state === 'expiry' || state === 'reset';
  if (kind !== 'duration' || value < DAY || unit === 'minute' || unit === 'second') return false;
  return state === 'expiry' || state === 'remaining';
}

const isSame = ({ quantity: one }: Finding, { quantity: other }: Finding): boolean =>
  one.date === undefined || other.date === undefined
    ? one.value === other.value
    : one.date.year === other.date.year &&
      one.date.month === other.date.month &&
      one.date.day === other.date.day;
