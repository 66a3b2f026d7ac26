import type { Finding } from './finding';
import { hold } from './hold';
import { isOpen } from './is-open';
import type { Line } from './line';
import { speaksOfUse } from './speaks-of-use';

/** A page of more lines tells of more than one account. */
const MOST = 60;
const FEWEST = 2;
const NEAR = 2;
/** Minutes and seconds of talk, with the word in the next line. */
const CLOCK = /^\d+:\d\d(?::\d\d)?$/;
/** Prices are written with two decimals or none, and end in 0, 9 or 5. */
const ONE_DECIMAL = /\d[.,]\d(?!\d)/;

/**
 * "101,4 Kč, valid until 15/04", and beside it "0:00 minutes", "0 SMS", "0 MB": nobody sells nothing, so
 * of each there is none, where the page does not speak of use. The odd money with its end is what is held.
 */
export function heldNothing(findings: readonly Finding[], lines: readonly Line[]): void {
  if (lines.length > MOST) return;
  const counted = findings.filter(
    ({ quantity }) => quantity.kind === 'data' || quantity.kind === 'messages',
  );
  const open = counted.filter((one) => isOpen(one, lines));
  const none = open.filter(({ quantity }) => quantity.value === 0);
  const kinds = new Set(none.map(({ quantity }) => quantity.kind));
  if (kinds.size < FEWEST || speaksOfUse(lines)) return;
  if (counted.some((one) => one.aside === null && !open.includes(one))) return;
  for (const one of none) hold(one);
  for (const one of findings) if (isNoTalk(one, lines)) holdTalk(one);
  holdMoney(findings, lines);
}

const isNoTalk = ({ quantity, state, at }: Finding, lines: readonly Line[]): boolean => {
  const { folded } = lines[at]?.segment ?? { folded: '' };
  const alone = folded.slice(quantity.start, quantity.end).trim() === folded.trim();
  const next = lines[at + 1]?.labels.some(({ role, weak }) => role === 'voice' && !weak) === true;
  return quantity.kind === 'time' && state === null && alone && CLOCK.test(folded.trim()) && next;
};

function holdTalk(one: Finding): void {
  hold(one);
  one.topic = 'voice';
}

/** The one amount of money of the page, with its end right behind it. */
function holdMoney(findings: readonly Finding[], lines: readonly Line[]): void {
  const [money, more] = findings.filter(({ quantity }) => quantity.kind === 'money');
  if (money === undefined || more !== undefined || money.aside !== 'charge') return;
  const { at, quantity } = money;
  const line = lines[at];
  if (line === undefined || line.labels.some(({ role }) => role !== 'expiry')) return;
  const written = line.segment.folded.slice(quantity.start, quantity.end);
  const ends = findings.some(
    (one) =>
      one.quantity.kind === 'date' && one.state === 'expiry' && one.at >= at && one.at - at <= NEAR,
  );
  if (!ends || !(ONE_DECIMAL.test(written) || quantity.value % 10 !== 0)) return;
  money.aside = null;
  money.topic = 'money';
}
