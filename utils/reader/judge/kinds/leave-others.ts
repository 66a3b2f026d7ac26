import type { Page } from '../../page/page';
import type { Finding } from '../finding';
import type { Line } from '../line';
import { isHelp } from './is-help';
import { hasEnd, isSignedIn } from './is-own';
import { isPriceTable } from './is-price-table';
import { isReceipt } from './is-receipt';
import { isSpeedTest } from './is-speed-test';
import { isTerms } from './is-terms';
import { isThread } from './is-thread';
import { leavePictured } from './leave-pictured';
import { leaveTagged } from './leave-tagged';
import { leaveUnheld } from './leave-unheld';
import { toldBy } from './told-lines';

/**
 * Takes away what a page of another kind shows: the price of a top-up, the example of an article,
 * the picture of an app, what a measurement cost. What it would take for a balance elsewhere does
 * not do there.
 */
export function leaveOthers(
  page: Page,
  findings: readonly Finding[],
  lines: readonly Line[],
): void {
  if (!findings.some(({ aside }) => aside === null)) return;
  const told = toldBy(page, lines);
  if (isReceipt(told)) leaveUnheld(findings, lines);
  if (isSpeedTest(told) && !findings.some(isLeft)) leaveAll(findings, 'speed');
  if (isThread(lines)) leaveAll(findings, 'offer');
  if (isPriceTable(lines) && !findings.some(isSaidLeft)) leaveAll(findings, 'offer');
  if (isSignedIn(lines)) return;
  if (isHelp(told)) leaveAll(findings, 'offer');
  const ends = hasEnd(findings);
  leavePictured(findings, lines, ends);
  if (ends) return;
  if (isTerms(told)) leaveAll(findings, 'offer');
  leaveTagged(findings, lines);
}

const isLeft = ({ quantity, state, partner, aside }: Finding): boolean =>
  quantity.kind === 'data' && aside === null && (state === 'remaining' || partner !== null);

const isSaidLeft = ({ quantity, aside, state, weak }: Finding): boolean =>
  quantity.kind === 'data' && aside === null && state === 'remaining' && !weak;

function leaveAll(findings: readonly Finding[], why: 'offer' | 'speed'): void {
  for (const one of findings) one.aside ??= why;
}
