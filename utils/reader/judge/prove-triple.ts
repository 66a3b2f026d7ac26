import { makesBinary } from './agree';
import type { Finding } from './finding';
import type { Line } from './line';
import { blocksAround } from './surroundings';

/** A card or a table of one allowance; what is larger tells of several. */
const CARD = 16;
/** A page of more amounts is a list; comparing all with all would never end. */
const MOST = 60;
/** Two parts and their whole are rounded by themselves; less than by chance. */
const ROUNDED = 0.004;

/**
 * In one card "Total usage 12 GB, used 9.64 GB, left 2.36 GB", or "Usage details: 42 GB, used 18.65 GB,
 * left 23.35 GB": what is left and what makes it a whole are of now, whatever their names say elsewhere.
 */
export function proveTriple(findings: readonly Finding[], lines: readonly Line[]): void {
  provePair(findings, lines);
  const data = findings.filter((one) => isAmount(one) && !isSold(one, lines)).slice(0, MOST);
  const rests = data.filter(({ state, aside }) => state === 'remaining' && aside === null);
  for (const rest of rests) {
    const card = cardOf(rest, lines);
    if (card === undefined) continue;
    const beside = data.filter(
      (one) => one.at >= card.first && one.at <= card.last && one.purpose === rest.purpose,
    );
    prove(rest, beside);
  }
}

/**
 * "56.75 GB / 350 GB", and beside it "293 GB", without a word for any of them: what is used of the
 * whole, and what that leaves.
 */
function provePair(findings: readonly Finding[], lines: readonly Line[]): void {
  const data = findings.filter(
    ({ quantity, aside }) => quantity.kind === 'data' && (aside === null || aside === 'price'),
  );
  if (data.length > MOST) return;
  for (const part of data) {
    const whole = part.partner;
    if (part.state !== null || whole?.state !== 'total' || whole.quantity.kind !== 'data') continue;
    if (part.quantity.value >= whole.quantity.value || !isUnpaid(part, findings, lines)) continue;
    const card = cardOf(part, lines);
    const rests = data.filter(
      (one) =>
        one.partner === null &&
        (one.state === null || one.weak) &&
        one !== part &&
        one !== whole &&
        card !== undefined &&
        one.at >= card.first &&
        one.at <= card.last &&
        isRest(one.quantity.value, part.quantity.value, whole.quantity.value),
    );
    const [rest, more] = rests;
    if (rest === undefined || more !== undefined) continue;
    part.state = 'used';
    rest.state = 'remaining';
    for (const one of [part, whole, rest]) one.aside = null;
  }
}

export const cardOf = ({ at }: Finding, lines: readonly Line[]) => {
  const segment = lines[at]?.segment;
  return segment === undefined
    ? undefined
    : blocksAround(segment).findLast(({ first, last }) => last - first < CARD);
};

/** Amounts beside a price are for sale; beside what the account holds they are not. */
const isUnpaid = ({ at }: Finding, findings: readonly Finding[], lines: readonly Line[]): boolean =>
  lines[at]?.quantities.every(
    ({ kind, value }) =>
      kind !== 'money' ||
      findings.some(
        ({ quantity, topic, aside }) =>
          quantity.kind === 'money' &&
          topic === 'money' &&
          aside === null &&
          quantity.value === value,
      ),
  ) === true;

/** Rounded to a whole number, or by chance less than that. */
const isRest = (rest: number, part: number, whole: number): boolean =>
  Math.abs(rest + part - whole) <= ROUNDED * whole && Math.abs(rest - part) > ROUNDED * whole;

const isAmount = ({ quantity, partner, aside }: Finding): boolean =>
  quantity.kind === 'data' &&
  quantity.value > 0 &&
  partner === null &&
  (aside === null || aside === 'history' || aside === 'price');

/** "Monthly data plan: 50 GB" sounds like a price, and has none. */
const isSold = ({ aside, at }: Finding, lines: readonly Line[]): boolean =>
  aside === 'price' && lines[at]?.quantities.some(({ kind }) => kind === 'money') !== false;

function prove(rest: Finding, beside: readonly Finding[]): void {
  const used = beside.filter(({ state }) => state === 'used');
  for (const part of used) {
    const sum = rest.quantity.value + part.quantity.value;
    const wholes = beside.filter(
      (one) =>
        one !== rest &&
        one !== part &&
        (Math.abs(one.quantity.value - sum) <= ROUNDED * sum ||
          makesBinary(rest.quantity, part.quantity, one.quantity)) &&
        one.quantity.value > Math.max(rest.quantity.value, part.quantity.value),
    );
    if (wholes.length === 0) continue;
    part.aside = null;
    for (const one of wholes) {
      one.aside = null;
      one.state = 'total';
    }
    return;
  }
}
