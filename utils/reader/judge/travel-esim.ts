import type { Page } from '../page/page';
import type { Finding } from './finding';

const ESIM = /(?<!\p{L})e-?sims?(?!\p{L})/iu;
/** Headings further down may offer one. */
const FIRST = 2;

export const namesEsim = (text: string): boolean => ESIM.test(text);

/** On a page of a travel eSIM the one allowance for some countries is what the line can use. */
export function atHomeAbroad(findings: readonly Finding[], page: Page): void {
  const headings = page.segments.filter(({ heading }) => heading).slice(0, FIRST);
  if (namesEsim(page.title) || headings.some(({ text }) => namesEsim(text))) bringHome(findings);
}

/** "You have used 32 % of your data": beside it, what is for other countries is not all. */
const isShareAtHome = ({ quantity, topic, aside, purpose, state }: Finding): boolean =>
  quantity.kind === 'percent' &&
  (topic === 'data' || topic === null) &&
  aside === null &&
  purpose === 'general' &&
  (state === 'remaining' || state === 'used');

/**
 * The one allowance for some countries is all there is: it is what the line can use. With several of
 * them, none is the line that is shown.
 */
export function bringHome(findings: readonly Finding[]): void {
  const data = findings.filter(
    ({ quantity, aside, purpose }) =>
      quantity.kind === 'data' && aside === null && purpose !== 'other-line',
  );
  const told = data.filter(({ state }) => state === 'remaining' || state === 'used');
  const count = (wanted: Finding['state']) => told.filter(({ state }) => state === wanted).length;
  if (told.some(({ purpose }) => purpose !== 'roaming')) return;
  if (findings.some(isShareAtHome)) return;
  if (count('remaining') > 1 || count('used') > 1) return;
  for (const finding of findings) if (finding.purpose === 'roaming') finding.purpose = 'general';
}
