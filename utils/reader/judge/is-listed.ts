import type { Role } from '../lexicon/role';
import type { Line } from './line';
import type { Said } from './say';
import { isBare } from './state-around';

const NAMED: ReadonlySet<Role> = new Set<Role>(['data', 'voice', 'sms', 'domestic']);
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages', 'number']);

const LONGEST = 60;

/** "Data: 612 MB" in a list of balances is what is left. */
export function isListed(one: Said, line: Line, lines: readonly Line[]): boolean {
  const { quantity, clause } = one;
  const named = clause.labels.some(({ role, end }) => NAMED.has(role) && end <= quantity.start);
  if (!named || !isBare(one, line) || one.partner !== null) return false;
  if (!COUNTED.has(quantity.kind)) return false;
  if (clause.quantities.some(({ kind }) => kind !== quantity.kind && kind !== 'date')) return false;
  if (clause.quantities.filter(({ kind }) => kind !== 'date').length > 1) return false;
  if (holdsMoney(line) && quantity.kind === 'data') return true;
  if (line.segment.text.length > LONGEST || clause.quantities.length > 1) return false;
  const { at } = line.segment;
  const { first, last } = line.segment.element;
  return lines.slice(Math.max(first, at - 6), Math.min(last, at + 6) + 1).some(holdsMoney);
}

const holdsMoney = ({ labels, quantities }: Line): boolean =>
  labels.some(({ role, weak }) => role === 'balance' && !weak) &&
  quantities.some(({ kind }) => kind === 'money');
