import type { Role } from '../lexicon/role';
import type { Line } from './line';
import { namesRow } from './names-row';
import type { Said } from './say';
import { isBare } from './state-around';

const NAMED: ReadonlySet<Role> = new Set<Role>(['data', 'voice', 'sms', 'domestic']);
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages', 'number']);

/** "Your plan: Internet: 30 GB", "New offer: Internet: 10 GB". */
const OTHERWISE: ReadonlySet<Role> = new Set<Role>(['total', 'offer', 'price', 'history']);

const LONGEST = 60;

/** "Data: 612 MB" in a list of balances is what is left. */
export function isListed(one: Said, line: Line, lines: readonly Line[]): boolean {
  const { quantity, clause } = one;
  const named = clause.labels.some(({ role, end }) => NAMED.has(role) && end <= quantity.start);
  if (!named || !isBare(one, line) || one.partner !== null) return false;
  if (!COUNTED.has(quantity.kind)) return false;
  if (namesRow(line, quantity, lines)) return false;
  if (clause.sentence.labels.some(({ role, weak }) => OTHERWISE.has(role) && !weak)) return false;
  if (clause.quantities.some(({ kind }) => kind !== quantity.kind && kind !== 'date')) return false;
  if (clause.quantities.filter(({ kind }) => kind !== 'date').length > 1) return false;
  if (holdsMoney(line) && quantity.kind === 'data') return true;
  const { folded } = line.segment;
  // In a message of one line each balance is a clause: "Internet: 612 MB until 3 May; calls: …".
  const item = /: ?$/.test(folded.slice(Math.max(0, quantity.start - 2), quantity.start));
  const alone = folded.length <= LONGEST && clause.quantities.length === 1;
  if (!alone && !(item && clause.end - clause.start <= LONGEST)) return false;
  const { at } = line.segment;
  const { first, last } = line.segment.element;
  return lines.slice(Math.max(first, at - 6), Math.min(last, at + 6) + 1).some(holdsMoney);
}

/** An amount that nobody sells: "512,00 MB", "0.87 GB", "1843 MB". */
const NO_SIZE = /^\d{1,3}[.,](?!50? ?g)\d{1,3} ?[mg]|^(?!512|1024|1536|2048|3072)\d{2,3}[1-9] ?m/;
const FOR_SALE: ReadonlySet<Role> = new Set<Role>(['offer', 'price', 'history']);

/** "Account: 4.63 zł. Internet pack: 512.00 MB until 11 April": what is left of the pack. */
export function isRestOfPack({ quantity, label, clause }: Said, line: Line): boolean {
  if (label?.role !== 'total' || quantity.kind !== 'data' || !holdsMoney(line)) return false;
  const { folded } = line.segment;
  if (!NO_SIZE.test(folded.slice(quantity.start, quantity.end + 2))) return false;
  if (!clause.quantities.every(({ kind }) => kind === 'data' || kind === 'date')) return false;
  if (clause.quantities.filter(({ kind }) => kind === 'data').length > 1) return false;
  if (clause.sentence.labels.some(({ role, weak }) => FOR_SALE.has(role) && !weak)) return false;
  return clause.sentence.quantities.some(({ kind }) => kind === 'date');
}

const holdsMoney = ({ labels, quantities }: Line): boolean =>
  labels.some(({ role, weak }) => role === 'balance' && !weak) &&
  quantities.some(({ kind }) => kind === 'money');
