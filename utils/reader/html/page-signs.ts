import type { Page } from '../page/page';
import type { Attributes } from './attributes';
import { classSigns, isCaptcha } from './class-signs';
import { gaugeShare, isGauge } from './gauge-text';

/** Notes what tells of the page without being text: its language, a password field, a robot check. */
export function noteSigns(page: Page, tag: string, attributes: Attributes, unseen: boolean): void {
  if (tag === 'html') page.language = attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
  if (tag === 'input' && !unseen && attributes.get('type')?.toLowerCase() === 'password')
    page.password = true;
  if (!unseen && attributes.tells && page.gauges.length < MOST_GAUGES)
    noteGauge(page, tag, attributes);
  if (page.captcha) return;
  const names = attributes.get('class');
  page.captcha =
    (names !== undefined && classSigns(names).captcha) ||
    isCaptcha(attributes.get('id') ?? '') ||
    (attributes.tells && isCaptcha(attributes.get('src') ?? ''));
}

/** A page of more shows something else with them. */
const MOST_GAUGES = 20;
const SHARES = ['data-percent', 'data-percentage', 'data-progress', 'data-progress-value'];

/** data-percent="63%": how far what the element holds is filled; null for other elements. */
export function shareWritten(attributes: Attributes): string | null {
  if (!attributes.tells) return null;
  for (const name of SHARES.slice(0, 2)) {
    const written = attributes.get(name)?.trim() ?? '';
    if (PERCENT.test(written) && Number.parseFloat(written.replace(',', '.')) <= 100)
      return written.endsWith('%') ? written : `${written}%`;
  }
  return null;
}

const WIDTH = /(?:^|[;\s])width ?: ?(\d{1,3}(?:\.\d{1,9})?)%/;

/** Whether it is as long as something is full, as bars are. */
export function isBar(tag: string, attributes: Attributes): boolean {
  if (!attributes.tells) return false;
  const width = Number(WIDTH.exec(attributes.get('style')?.slice(0, LONGEST_STYLE) ?? '')?.[1]);
  if (width > 0 && width < 100) return true;
  return (
    isGauge(tag, attributes.get('role')) &&
    gaugeShare(tag, (name) => attributes.get(name) ?? '') !== null
  );
}

const LONGEST_STYLE = 200;
const PERCENT = /^\d{1,3}(?:[.,]\d{1,2})? ?%?$/;

/** Words tell what a gauge shows; without any, only amounts can prove it. */
function noteGauge({ gauges }: Page, tag: string, attributes: Attributes): void {
  const share = gaugeShare(tag, (name) => attributes.get(name) ?? '');
  if (share !== null) gauges.push(share);
  for (const name of SHARES) {
    const written = attributes.get(name);
    const value = written === undefined ? Number.NaN : Number.parseFloat(written.replace(',', '.'));
    if (value >= 0 && value <= 100) gauges.push(value);
  }
}
