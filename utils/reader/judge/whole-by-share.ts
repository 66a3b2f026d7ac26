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

const isPart = ({ quantity, state }: Finding): boolean =>
  quantity.kind === 'data' && quantity.value > 0 && (state === 'used' || state === 'remaining');

/** As exactly as the share is written; less than one per cent would fit many. */
const isShare = (part: Finding, whole: Finding, share: number): boolean =>
  share >= 1 &&
  share < 100 &&
  Math.abs((100 * part.quantity.value) / whole.quantity.value - share) <=
    (Number.isInteger(share) ? 0.5 : 0.05);
