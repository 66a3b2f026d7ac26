import type { Role } from '../lexicon/role';
import type { PageElement } from '../page/page';
import type { Finding } from './finding';
import type { Line } from './line';
import { namesRow } from './names-row';
import { speaksOfUse } from './speaks-of-use';
import { blocksAround } from './surroundings';

/** A page of more amounts is a list; each would look at all. */
const MOST = 40;
/** A card of more lines holds several things. */
const CARD = 6;
/** Larger tables tell of no one line. */
const TABLE = 120;
/** A table of an account has a row for each thing. */
const ROWS = 30;
const OTHERWISE: ReadonlySet<Role> = new Set<Role>(['used', 'total', 'offer', 'price', 'history']);

/**
 * "Credit: 12 €, until 3 May" in one card, "Internet: 4.2 GB, until 1 June" in the one beside it; or a
 * table "Balance | Value | Valid until": what stands as the credit does is held like it.
 */
export function heldBeside(findings: readonly Finding[], lines: readonly Line[]): void {
  const data = findings.filter(({ quantity }) => quantity.kind === 'data');
  const open = data.filter(
    ({ state, partner, aside }) => state === null && partner === null && aside === null,
  );
  if (open.length === 0 || data.length > MOST) return;
  const money = findings.filter(
    ({ quantity, topic, aside }) =>
      quantity.kind === 'money' && topic === 'money' && aside === null,
  );
  if (money.length === 0 || money.length > MOST) return;
  const ends = findings.filter(
    ({ state, quantity }) => state === 'expiry' && quantity.kind === 'date',
  );
  const cards = money.flatMap((one) => cardOf(one, ends, findings, lines) ?? []);
  for (const one of open) {
    const line = lines[one.at];
    if (line !== undefined && namesRow(line, one.quantity, lines)) continue;
    const card = cardOf(one, ends, findings, lines);
    const beside = card !== null && cards.some((other) => isAlike(card, other));
    if (isInSection(one, money, ends, findings, lines)) {
      one.state = 'remaining';
      one.weak = true;
      continue;
    }
    if (!beside && !isInBalances(one, money, lines) && !isInRows(one, money, findings, lines))
      continue;
    one.state = 'remaining';
    one.weak = true;
  }
}

/** The smallest block that holds an amount and its end, and no other amount. */
function cardOf(
  { at, quantity }: Finding,
  ends: readonly Finding[],
  findings: readonly Finding[],
  lines: readonly Line[],
): PageElement | null {
  const segment = lines[at]?.segment;
  if (segment === undefined) return null;
  const within = (block: PageElement) => (one: Finding) =>
    one.at >= block.first && one.at <= block.last;
  const card = blocksAround(segment).find((block) => ends.some(within(block)));
  if (card === undefined || card.last - card.first > CARD) return null;
  const counted = findings.filter(within(card)).filter((one) => isCounted(one));
  if (counted.length !== 1 || counted[0]?.quantity !== quantity) return null;
  const other = lines
    .slice(card.first, card.last + 1)
    .some(({ labels }) => labels.some(({ role, weak }) => !weak && OTHERWISE.has(role)));
  return other ? null : card;
}

/**
 * "Credit | 45.30" in one section, "Internet | 4.75 GB | Total 8 GB | Use by 2 November" in the one
 * beside it: of two amounts that have an end the one that is not the whole is what is left.
 */
function isInSection(
  one: Finding,
  money: readonly Finding[],
  ends: readonly Finding[],
  findings: readonly Finding[],
  lines: readonly Line[],
): boolean {
  const segment = lines[one.at]?.segment;
  const within = (block: PageElement) => (other: Finding) =>
    other.at >= block.first && other.at <= block.last;
  const card =
    segment === undefined
      ? undefined
      : blocksAround(segment).find((block) => ends.some(within(block)));
  if (card === undefined || card.last - card.first > CARD || speaksOfUse(lines)) return false;
  const whole = findings.filter(
    (other) => other !== one && within(card)(other) && isCounted(other),
  );
  const [total, more] = whole;
  if (total?.state !== 'total' || more !== undefined || total.partner !== null) return false;
  if (total.quantity.kind !== 'data' || total.quantity.value <= one.quantity.value) return false;
  return money.some(({ at }) => {
    let beside: PageElement | null = lines[at]?.segment.element ?? null;
    while (beside !== null && beside.parent !== card.parent) beside = beside.parent;
    return beside !== null && beside !== card && beside.tag === card.tag;
  });
}

const isCounted = ({ quantity: { kind } }: Finding): boolean =>
  kind === 'data' || kind === 'money' || kind === 'percent';

const isAlike = (one: PageElement, other: PageElement): boolean =>
  one !== other &&
  one.parent === other.parent &&
  one.tag === other.tag &&
  one.last - one.first === other.last - other.first;

/** In a table that is headed "Balance", and has a row of what is held in money. */
function isInBalances({ at }: Finding, money: readonly Finding[], lines: readonly Line[]): boolean {
  const line = lines[at];
  const table = line === undefined ? null : tableOf(line);
  if (line === undefined || table === null || table.last - table.first > TABLE) return false;
  const head = lines[table.first];
  const named = head?.labels.some(({ role, weak }) => role === 'balance' && !weak) === true;
  if (!named || head?.segment.element.tag !== 'th' || line.segment.headers.includes(head.segment))
    return false;
  const heads = line.segment.headers.flatMap((one) => lines[one.at]?.labels ?? []);
  if (heads.some(({ role, weak }) => !weak && OTHERWISE.has(role))) return false;
  return money.some((one) => one.at > table.first && one.at <= table.last);
}

/** "Money balance: 25.40", "Voice balance, s: 5400", "Internet, KB: 786432": one row is held like the others. */
function isInRows(
  { at }: Finding,
  money: readonly Finding[],
  findings: readonly Finding[],
  lines: readonly Line[],
): boolean {
  const line = lines[at];
  const table = line === undefined ? null : tableOf(line);
  if (table === null || table.last - table.first > ROWS) return false;
  const within = (one: Finding) => one.at >= table.first && one.at <= table.last;
  const named = lines.slice(table.first, table.last + 1);
  if (named.some(({ labels }) => labels.some(({ role, weak }) => !weak && OTHERWISE.has(role))))
    return false;
  return (
    money.some(within) &&
    findings.some(
      (one) =>
        within(one) &&
        one.quantity.kind === 'duration' &&
        one.topic === 'voice' &&
        one.state === 'remaining' &&
        one.aside === null,
    )
  );
}

function tableOf({ segment }: Line): PageElement | null {
  let at: PageElement | null = segment.element;
  while (at !== null && at.tag !== 'table') at = at.parent;
  return at;
}
