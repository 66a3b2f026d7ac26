import type { Finding } from './finding';

/** Amounts are rounded by themselves. */
const ROUNDED = 0.004;
const POINTS = 1;
/** A page of more amounts is a list; comparing all with all would never end. */
const MOST = 60;

type Use = 'remaining' | 'used';

const OTHER = { remaining: 'used', used: 'remaining' } as const;

/**
 * Below "What is left" a card "32.8 / 40 GB, 82 %, 7.2 GB left": the amount that says itself what it
 * is makes a whole with the part, so the part is the other one, whatever the heading says.
 */
export function toldRest(part: Finding, findings: readonly Finding[]): Use | null {
  const { quantity, partner } = part;
  if (partner === null) return null;
  const whole = partner.quantity.value;
  const [told, more] = inCard(part, findings).filter(
    (one) =>
      one.partner === null &&
      one.quantity.kind === quantity.kind &&
      isSure(one) &&
      Math.abs(one.quantity.value + quantity.value - whole) <= ROUNDED * whole &&
      Math.abs(one.quantity.value - quantity.value) > ROUNDED * whole,
  );
  if (told === undefined || more !== undefined) return null;
  const use = OTHER[told.state === 'used' ? 'used' : 'remaining'];
  nameShares(part, use, findings);
  return use;
}

const isSure = ({ state, weak, aside, elsewhere }: Finding): boolean =>
  (state === 'remaining' || state === 'used') && !weak && aside === null && elsewhere !== true;

const inCard = (part: Finding, findings: readonly Finding[]): Finding[] =>
  findings.filter((one) => one !== part && one.places[0] === part.places[0]).slice(0, MOST);

/** The share beside it that has its word from the same heading goes with the amount. */
function nameShares(part: Finding, use: Use, findings: readonly Finding[]): void {
  const whole = part.partner?.quantity.value ?? 0;
  const share = (100 * part.quantity.value) / whole;
  if (whole === 0 || Math.abs(share - 50) <= POINTS) return;
  for (const one of inCard(part, findings)) {
    if (one.quantity.kind !== 'percent' || one.elsewhere !== true) continue;
    if (Math.abs(one.quantity.value - share) <= POINTS) one.state = use;
    else if (Math.abs(100 - one.quantity.value - share) <= POINTS) one.state = OTHER[use];
  }
}
