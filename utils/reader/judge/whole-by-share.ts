import type { Finding } from './finding';

/** A page of more amounts is a list. */
const MOST = 30;

/**
 * "749.04 MB", "3.7 %", "used" in one card, and elsewhere "included: 20 GB": of that size the share is
 * what is said, so it is the whole.
 */
export function wholeByShare(findings: readonly Finding[]): void {
  const open = findings.filter(
    ({ aside, partner, purpose }) => aside === null && partner === null && purpose === 'general',
  );
  const parts = open.filter(isPart);
  const wholes = open.filter(
    ({ quantity, state }) => quantity.kind === 'data' && state === 'total',
  );
  if (parts.length > MOST || wholes.length > MOST) return;
  for (const part of parts) {
    const shares = open.filter(
      ({ quantity, state, places }) =>
        quantity.kind === 'percent' && state === part.state && places[0] === part.places[0],
    );
    const [share, more] = shares;
    if (share === undefined || more !== undefined) continue;
    const [whole, other] = wholes.filter((one) => isShare(part, one, share.quantity.value));
    if (whole === undefined || other !== undefined) continue;
    whole.partner = part;
    part.partner = whole;
    whole.places = part.places;
    whole.name = part.name;
    return;
  }
}

/**
 * A bar that says "68 %" with "2 GB" at its end, and below "used: 1401.2 MB": of that size, in steps of
 * 1000 or 1024, the share is what is said.
 */
export function wholeAtEnd(findings: readonly Finding[]): void {
  const open = findings.filter(
    ({ aside, partner, purpose }) => aside === null && partner === null && purpose === 'general',
  );
  const shares = open.filter(
    ({ quantity, state }) => quantity.kind === 'percent' && state === null,
  );
  if (shares.length === 0 || open.some((one) => isSize(one) && one.state === 'total')) return;
  for (const share of shares.slice(0, MOST)) {
    const whole = open.find((one) => isAtEnd(one, share));
    const parts = open.filter((one) => one !== whole && isPart(one));
    const [part] = parts;
    if (whole === undefined || part === undefined) continue;
    if (parts.some(({ quantity }) => quantity.value !== part.quantity.value)) continue;
    const binary = {
      ...whole,
      quantity: { ...whole.quantity, value: whole.quantity.value * STEP },
    };
    if (![whole, binary].some((one) => isShare(part, one, share.quantity.value))) continue;
    whole.state = 'total';
    whole.partner = part;
    part.partner = whole;
    share.state = part.state;
    for (const one of [whole, share]) one.places = part.places;
    return;
  }
}

const isSize = ({ quantity }: Finding): boolean => quantity.kind === 'data';

/** Megabytes of 1024 to the gigabyte. */
const STEP = 1.024;

/** In the smallest block around both there is nothing else. */
function isAtEnd(one: Finding, share: Finding): boolean {
  const { state, elsewhere, at, within } = one;
  if (!isSize(one) || (state !== null && elsewhere !== true) || Math.abs(at - share.at) !== 1)
    return false;
  let block = within ?? null;
  while (block !== null && (block.first > share.at || block.last < share.at)) block = block.parent;
  return block !== null && block.last - block.first === 1;
}

const isPart = ({ quantity, state }: Finding): boolean =>
  quantity.kind === 'data' && quantity.value > 0 && (state === 'used' || state === 'remaining');

/** As exactly as the share is written; less than one per cent would fit many. */
const isShare = (part: Finding, whole: Finding, share: number): boolean =>
  share >= 1 &&
  share < 100 &&
  Math.abs((100 * part.quantity.value) / whole.quantity.value - share) <=
    (Number.isInteger(share) ? 0.5 : 0.05);
