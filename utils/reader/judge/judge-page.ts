import type { Page } from '../page/page';
import type { PageReading } from '../page-reading';
import { throttledLine, unlimitedLine } from './flags';
import { isBill } from './is-bill';
import type { Line } from './line';
import { pageState } from './page-state';
import { noReading } from './to-reading';

/** Sees what a page is; only a page about an account has values. */
export function judgePage(page: Page, lines: readonly Line[], reading: PageReading): PageReading {
  const tells = reading.buckets.length > 0 || reading.moneyMinor !== undefined;
  const open = reading.dataRemainingBytes === undefined && (tells || !isBill(page, lines));
  const unlimited = open ? unlimitedLine(lines) : null;
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
  }
  const throttled = throttledLine(lines, reading);
  if (throttled !== null) {
    reading.throttled = true;
    reading.quotes.throttled = throttled.segment.text;
  }
  if (!tells) {
    delete reading.expiresAt;
    delete reading.resetsAt;
  }
  return reading;
}
