import type { Page } from '../page/page';
import type { PageReading } from '../page-reading';
import { fold } from '../text/fold';
import { activatedEnd } from './activated-end';
import { endlessLine } from './endless-line';
import type { Understood } from './find-on-page';
import type { Finding } from './finding';
import { isBesideSold } from './is-beside-sold';
import { isBill } from './is-bill';
import type { Line } from './line';
import { pageState } from './page-state';
import { PLAN } from './plan-words';
import { blocksAround } from './surroundings';
import { takeGauge } from './take-gauge';
import { throttledLine } from './throttled';
import { noReading } from './to-reading';
import { type Clock, whenOf } from './when';

/** A card of more lines tells of several things. */
const CARD = 5;

/** "Internet | unlimited | until 29 November" in one card, which names no other end. */
function noteEnd(
  { segment }: Line,
  findings: readonly Finding[],
  reading: PageReading,
  clock: Clock,
): void {
  if (reading.expiresAt !== undefined) return;
  const isDay = ({ quantity, state, aside }: Finding) =>
    quantity.kind === 'date' && state === 'expiry' && aside === null;
  const card = blocksAround(segment).find((block) =>
    findings.some((one) => isDay(one) && one.at >= block.first && one.at <= block.last),
  );
  if (card === undefined || card.last - card.first >= CARD || card.tag === 'body') return;
  const inside = findings.filter(({ at }) => at >= card.first && at <= card.last);
  const [end, more] = inside.filter(isDay);
  const others = inside.some(
    ({ quantity, aside, purpose }) =>
      quantity.kind === 'money' ||
      (quantity.kind === 'data' && aside === null && purpose === 'general'),
  );
  const moment = end === undefined ? null : whenOf(end, clock);
  if (end === undefined || more !== undefined || others || moment === null) return;
  reading.expiresAt = moment;
  reading.quotes.expiresAt = end.quote;
}

/** "Your plan expires on 19 January. Your balance is $2": the one end that such a page tells. */
function planEnd(findings: readonly Finding[], reading: PageReading, clock: Clock): void {
  const ends = findings.filter(
    ({ quantity, state, weak, aside, quote, at }) =>
      quantity.kind === 'date' &&
      state === 'expiry' &&
      !weak &&
      aside === null &&
      PLAN.test(fold(quote)) &&
      !isBesideSold(at, findings),
  );
  const [end, more] = ends;
  const moment = end === undefined ? null : whenOf(end, clock);
  if (end === undefined || more !== undefined || moment === null || moment < clock.now) return;
  reading.expiresAt = moment;
  reading.quotes.expiresAt = end.quote;
}

/** Sees what a page is; only a page about an account has values. */
export function judgePage(
  page: Page,
  { lines, findings }: Pick<Understood, 'lines' | 'findings'>,
  reading: PageReading,
  clock: Clock,
): PageReading {
  const tells = reading.buckets.length > 0 || reading.moneyMinor !== undefined;
  const open = reading.dataRemainingBytes === undefined && (tells || !isBill(page, lines));
  const endless = open ? endlessLine(lines, findings, reading) : null;
  if (endless !== null) noteEnd(endless, findings, reading, clock);
  // "Unlimited", and no other word of an account, not even an end: that is what plans are called.
  const unlimited = tells || reading.expiresAt !== undefined ? endless : null;
  const state = pageState(page, lines, tells || unlimited !== null);
  if (state !== 'open') {
    return {
      ...noReading(),
      signedOut: state === 'signed-out',
      maintenance: state === 'maintenance',
    };
  }
  if (unlimited !== null) {
    reading.unlimited = true;
    reading.quotes.unlimited = unlimited.segment.text;
  } else if (reading.buckets.length === 0 && reading.moneyMinor !== undefined)
    planEnd(findings, reading, clock);
  takeGauge(reading, page.gauges);
  const throttled = throttledLine(lines, reading);
  if (throttled !== null) {
    reading.throttled = true;
    reading.quotes.throttled = throttled.segment.text;
  }
  if (!tells && unlimited === null) {
    delete reading.expiresAt;
    delete reading.resetsAt;
    activatedEnd(lines, findings, reading, clock);
  }
  return reading;
}
