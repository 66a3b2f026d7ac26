import type { Bucket } from './bucket';
import type { Finding } from './finding';
import { isWholeSize } from './is-whole-size';

/** No line has as much. */
const MOST = 1e12;

/**
 * "15 GB" as all that a page tells of its data, no whole and nothing used: plans are sold in whole
 * gigabytes, and what is left of one is odd as soon as it was used. In a message of one amount it is
 * what is left all the same; beside another amount it is the name of a plan.
 */
export function isLoneSize(main: Bucket, findings: readonly Finding[]): boolean {
  const { remaining, used, total } = main.parts;
  if (total !== undefined) return false;
  if (main.percentUsed !== undefined || main.percentRemaining !== undefined) return false;
  if (remaining === undefined) return used !== undefined && isPriced(used, findings);
  if (remaining.within === undefined || used !== undefined) return false;
  const { value } = remaining.quantity;
  if (!isWholeSize(remaining.quantity)) return false;
  if (value >= MOST) return true;
  if (isOnPage(remaining))
    return (
      remaining.weak ||
      remaining.weak ||
      isInRow(remaining, findings) ||
      (remaining.elsewhere === true && (!isHeld(main, findings) || isLeftBeside(main, findings)))
    );
  return findings.some(
    (one) =>
      one.at === remaining.at &&
      one.purpose === main.purpose &&
      one.quantity.kind === 'data' &&
      one.quantity.value !== value,
  );
}

/** A column "Credit" beside one of what is left: the size of a pack. */
const isInRow = (remaining: Finding, findings: readonly Finding[]): boolean =>
  remaining.row !== null &&
  findings.some(
    ({ row, quantity, aside }) =>
      row === remaining.row &&
      aside === null &&
      quantity.kind === 'data' &&
      quantity.value !== remaining.quantity.value,
  );

/** It has an end, or talk time, messages or money are left as well: an account, and not a plan. */
const isHeld = ({ expiry, reset }: Bucket, findings: readonly Finding[]): boolean =>
  expiry !== undefined ||
  reset !== undefined ||
  findings.some(
    ({ topic, state, aside, purpose }) =>
      aside === null &&
      purpose === 'general' &&
      (topic === 'money' || (state === 'remaining' && (topic === 'voice' || topic === 'sms'))),
  );

/** "Pack: 3 GB", "Left: 2 GB": the other amount says itself that it is what is left. */
const isLeftBeside = ({ purpose }: Bucket, findings: readonly Finding[]): boolean =>
  findings.some(
    (one) =>
      one.quantity.kind === 'data' &&
      one.state === 'remaining' &&
      one.elsewhere !== true &&
      one.aside === null &&
      one.purpose === purpose,
  );

/** "The use of the first 1 GB is 119, each further 1 GB 40": so many as are paid for. */
const isPriced = (used: Finding, findings: readonly Finding[]): boolean =>
  isOnPage(used) &&
  isWholeSize(used.quantity) &&
  findings.some(({ at, quantity }) => at === used.at && quantity.kind === 'money');

/** Plain text has nothing around its lines. */
const isOnPage = ({ within }: Finding): boolean =>
  within !== undefined && within.parent?.tag !== '#page';
