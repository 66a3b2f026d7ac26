import type { Finding } from './finding';
import { goesOnWith } from './goes-on-with';
import { hold } from './hold';
import { holdOdd } from './hold-odd';
import { holdUntil } from './hold-until';
import { isAlone } from './is-alone';
import { isOddSize } from './is-odd-size';
import { isOpen } from './is-open';
import { isUneven } from './is-uneven';
import type { Line } from './line';
import { saysOtherwise } from './says-otherwise';
import { isShortMessage } from './short-message';
import { showsBars } from './shows-bars';
import { speaksOfUse } from './speaks-of-use';
import { withinRows } from './within-rows';

/** A page of more amounts is a list of something else. */
const MOST = 40;
const NEAR = 3;

/**
 * "Balance: 12.40. Data: 3.42 GB. Calls: 184 min. SMS: 47": in a list of what is held nothing says of
 * each that it is left. Amounts that nobody sells tell such a list from a plan's.
 */
export function heldInList(findings: readonly Finding[], lines: readonly Line[]): void {
  const open = findings.filter((one) => isOpen(one, lines));
  if (open.length === 0 || open.length > MOST) return;
  const short = isShortMessage(lines);
  if (short) holdUntil(findings, open, lines);
  const paid = findings.some(isBalance);
  const first = findings.find(({ aside, state }) => aside === null && state === 'remaining');
  const told = first !== undefined;
  const counts = short && isCounted(open, findings, lines);
  if (!paid && !counts && !(short && told) && !showsBars(open, lines)) {
    if (!told) holdOdd(findings, lines);
    return;
  }
  if (findings.some(isUse) || (!short && speaksOfUse(lines))) return;
  const isOdd = (one: Finding) =>
    isUneven(one, lines) || (paid && isOddSize(one.quantity, lines[one.at]?.segment.folded ?? ''));
  const odd = open.filter(isOdd);
  const left = paid ? findings.filter((one) => isLeft(one) && isOdd(one)) : [];
  const lists = paid ? findings.filter((one) => isCountedLeft(one) && isOdd(one)) : [];
  // "Downloaded 1.8 GB", and below it "left 3.2 GB": the word is said of what follows it.
  const from = paid ? 0 : (first?.at ?? 0);
  for (const one of open.filter(({ at, quantity }) => at >= from || quantity.kind !== 'data'))
    if (
      counts ||
      lists.some((ahead) => goesOnWith(ahead, one, lines)) ||
      odd.some((other) => other === one || Math.abs(other.at - one.at) <= NEAR) ||
      (isAlone(one, lines) && left.some((other) => withinRows(one, other)))
    )
      hold(one);
}

/** "Data: 18 GB. Talk: 94 min. SMS: 12", and nothing that is sold, spent, past or left. */
const isCounted = (
  open: readonly Finding[],
  findings: readonly Finding[],
  lines: readonly Line[],
): boolean =>
  open.some(isData) &&
  findings.filter(isData).length === 1 &&
  findings.some(isTalk) &&
  findings.some((one) => (isTalk(one) || open.includes(one)) && isUneven(one, lines)) &&
  findings.every((one) => one.aside === null && one.partner === null && one.state !== 'used') &&
  lines.every(({ labels }) => !labels.some(saysOtherwise));

const isData = ({ quantity }: Finding): boolean => quantity.kind === 'data';

const isTalk = ({ quantity: { kind, unit } }: Finding): boolean =>
  kind === 'messages' || unit === 'minute';

const isBalance = ({ quantity, topic, aside }: Finding): boolean =>
  quantity.kind === 'money' && topic === 'money' && aside === null;

const isUse = ({ quantity, state, aside }: Finding): boolean =>
  quantity.kind === 'data' && state === 'used' && aside === null;

const isCountedLeft = ({ quantity, state, aside, partner }: Finding): boolean =>
  state === 'remaining' && aside === null && partner === null && quantity.kind === 'data';

/** Its own words say that it is left. */
const isLeft = ({ quantity, state, weak, aside, partner }: Finding): boolean =>
  state === 'remaining' &&
  !weak &&
  aside === null &&
  partner === null &&
  (quantity.kind === 'data' || quantity.kind === 'duration');
