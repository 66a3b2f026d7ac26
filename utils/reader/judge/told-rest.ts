import type { Finding } from './finding';

/** Amounts are rounded by themselves. */
const ROUNDED = 0.004;
/** A page of more amounts is a list; comparing all with all would never end. */
const MOST = 60;

type Use = 'remaining' | 'used';

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
  return told.state === 'used' ? 'remaining' : 'used';
}

const isSure = ({ state, weak, aside, elsewhere }: Finding): boolean =>
  (state === 'remaining' || state === 'used') && !weak && aside === null && elsewhere !== true;

const inCard = (part: Finding, findings: readonly Finding[]): Finding[] =>
  findings.filter((one) => one !== part && one.places[0] === part.places[0]).slice(0, MOST);
