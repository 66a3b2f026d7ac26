import type { Role } from '../lexicon/role';
import type { Label } from '../tokens/token';
import { asideOf, type Groups } from './context';
import type { Finding } from './finding';
import { inHistoryRow } from './history-rows';
import { isQuoted } from './is-quoted';
import type { Line } from './line';
import type { Said } from './say';
import { rowOf } from './surroundings';
import { isHeld } from './topic-for';

interface Around {
  line: Line;
  lines: readonly Line[];
  groups: Groups;
  headings: readonly Line[];
  /** Its label is the header of its column. */
  tied: boolean;
}

/** Beside a price, or on a button, an amount is for sale; below "History" it is over. */
export function asideFor(one: Said, label: Label | null, around: Around): Finding['aside'] {
  const { line, lines, groups, headings } = around;
  const { quantity, clause } = one;
  if (quantity.kind === 'money')
    return isHeld(one, label, groups) ? null : (asideOf(groups, new Set()) ?? 'charge');
  const ends = isEnd(quantity, label);
  const ignored = usesIgnored(label, one.label !== null, ends);
  // A table of what is left and until when is none of offers, whatever stands above it.
  if (around.tied && (label?.role === 'remaining' || label?.role === 'expiry'))
    ignored.add('offer');
  const aside = asideOf(groups, ignored);
  if (ends && (isOfBill(one, headings) || isOfMoney(one))) return 'charge';
  if (ends)
    return quantity.kind === 'duration' && isMoney(clause.sentence.quantities) ? 'price' : aside;
  if (aside !== null) return aside;
  if (isQuoted(quantity, line)) return 'offer';
  if (quantity.kind === 'percent') return aside;
  if (inHistoryRow(line, lines)) return 'history';
  if (headings.some(({ segment }) => /[?？]\s*$/.test(segment.text))) return 'offer';
  if (line.segment.action) return 'offer';
  if (isCondition(one)) return 'speed';
  const sold = isMoney(clause.quantities) || isMoney(clause.sentence.quantities);
  const told = one.label !== null || one.partner !== null;
  if (sold && !(told && (isSure(one) || !isMoney(clause.quantities)))) return 'price';
  if ((label !== null && label.role !== 'total') || one.partner !== null) return null;
  if (isMoney(clause.sentence.quantities)) return 'price';
  if (one.label?.role === 'total' && !one.label.weak) return null;
  return isPriced(line, lines) ? 'price' : null;
}

const isMoney = (quantities: Line['quantities']): boolean =>
  quantities.some(({ kind }) => kind === 'money');

/** Its own words, or those of its part, say that it is left or was used. */
function isSure({ label, partner }: Said): boolean {
  const own = label ?? partner?.label ?? null;
  return own !== null && !own.weak && (own.role === 'remaining' || own.role === 'used');
}

const isEnd = ({ kind }: Said['quantity'], label: Label | null): boolean =>
  (kind === 'date' || kind === 'duration') &&
  (label?.role === 'expiry' || label?.role === 'reset' || label?.role === 'expired');

/** What is left is neither history nor for sale, whatever the heading above is called. */
function usesIgnored(label: Label | null, own: boolean, ends: boolean): Set<Role> {
  if (label === null) return new Set();
  if (label.role === 'remaining' || ends) return new Set<Role>(['history', 'price']);
  if (label.role === 'used') return new Set<Role>(['price']);
  return new Set<Role>(own && !label.weak ? ['history'] : []);
}

/** "Your balance is $20 and expires on 18/03": the date is the money's. */
function isOfMoney({ clause: { sentence }, label }: Said): boolean {
  const kinds = sentence.quantities.map(({ kind }) => kind);
  const held = sentence.labels.some(({ role }) => role === 'balance');
  return held && kinds.includes('money') && !kinds.includes('data') && label?.role !== 'reset';
}

/** A date to pay until. */
function isOfBill({ clause }: Said, headings: readonly Line[]): boolean {
  const charges = (labels: readonly Label[]) =>
    labels.some(({ role, weak }) => role === 'charge' && !weak);
  if (charges(clause.sentence.labels)) return true;
  const data = clause.sentence.labels.some(({ role }) => role === 'data');
  return !data && charges(headings[0]?.labels ?? []);
}

/** "From 600 GB on at reduced speed" tells what would be. */
function isCondition({ clause, label, partner }: Said): boolean {
  if (partner !== null || (label !== null && !label.weak && label.role !== 'used')) return false;
  const slowed = clause.labels.find(({ role, weak }) => role === 'throttled' && !weak);
  return slowed !== undefined && !clause.labels.some(({ role }) => role === 'used-up');
}

/** Its row, or the small block around it, names a price. */
function isPriced(line: Line, lines: readonly Line[]): boolean {
  const priced = (first: number, last: number) =>
    lines.slice(first, last + 1).some((one) => one !== line && isMoney(one.quantities));
  const row = rowOf(line.segment);
  if (row !== null && row.last - row.first < 12) return priced(row.first, row.last);
  const around = line.segment.element.parent;
  if (around === null || around.parent === null || around.last - around.first > 6) return false;
  return priced(around.first, around.last);
}
