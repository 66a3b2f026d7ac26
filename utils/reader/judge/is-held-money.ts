import type { Label } from '../tokens/token';
import type { Around } from './around';
import type { Line } from './line';
import type { Said } from './say';
import { isHeld } from './topic-for';

/** Whether a sum is what the account holds. */
export const isHeldMoney = (one: Said, label: Label | null, { line, groups }: Around): boolean =>
  !isSenderPrice(one.quantity, line) &&
  isHeld(one, label, groups) &&
  !isAsked(one, line.segment.folded);

/** "30 euro for 30 days?": who asks does not tell what there is, but for the words before it. */
const isAsked = ({ label, quantity: { end } }: Said, folded: string): boolean =>
  label === null && /^[^.!?？。]{1,80}[?？]/u.test(folded.slice(end, end + 82));

/** "RM0 Operator: …": what the message costs who gets it, ahead of who sends it. */
const SENDER = /^ ?\p{L}[\p{L}\d ]{1,20}:/u;
const isSenderPrice = (
  { value, start, end }: Said['quantity'],
  { segment: { at, folded }, labels }: Line,
): boolean =>
  value === 0 &&
  at === 0 &&
  start === 0 &&
  SENDER.test(folded.slice(end)) &&
  !labels.some((label) => label.start >= end && label.start < folded.indexOf(':', end));
