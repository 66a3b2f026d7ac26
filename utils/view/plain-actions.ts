import { providerTime } from '../domain/connection';
import { isPressing, isUrgent } from '../domain/line-state';
import type { Money, Plan } from '../domain/model';
import { allIn, priceState, proposePlan } from '../domain/plans';
import type { RankedLine } from '../domain/rank';
import { formatMoney } from './amounts';
import type { PageLocale } from './page-locale';
import { planSize } from './plan-words';
import { type CardActions, portalRenewal, siteRenewal } from './renew-links';
import type { ButtonView } from './shapes';

/** `20 GB · ¥3,080`: what is bought, and the whole of what it costs. */
function renewDetail(plan: Plan, price: Money | null, line: RankedLine, locale: PageLocale) {
  const size = planSize(plan, line.connection.gigabyte, locale);
  const text = price === null ? locale.words.price.unknown : formatMoney(price, locale);
  const isFrom = priceState(plan, providerTime(line.connection, line.now)) === 'from';
  const cost = isFrom ? locale.words.price.from(text) : text;
  return `${size} · ${cost}`;
}

export function renewButton(
  plan: Plan,
  line: RankedLine,
  kind: ButtonView['kind'],
  locale: PageLocale,
): ButtonView {
  const price = allIn(plan, providerTime(line.connection, line.now));
  return {
    kind,
    label: locale.words.actions.renew,
    detail: renewDetail(plan, price, line, locale),
    glyph: null,
    action: { do: 'renew', lineKey: line.line.key, planId: plan.id },
  };
}

const proposedTo = (line: RankedLine, catalogue: Plan[]): Plan | null =>
  proposePlan(line.line.reading, catalogue, providerTime(line.connection, line.now));

/** The way to all plans; null where there is none to propose. */
export const plansButton = (
  line: RankedLine,
  catalogue: Plan[],
  { words }: PageLocale,
): ButtonView | null =>
  proposedTo(line, catalogue) && {
    kind: 'outline',
    label: words.actions.plans,
    detail: '',
    glyph: null,
    action: { do: 'show-plans', lineKey: line.line.key },
  };

/** Of a line with which nothing is the matter: to renew it, here or where it is sold. */
export function plainActions(line: RankedLine, catalogue: Plan[], locale: PageLocale): CardActions {
  const plan = proposedTo(line, catalogue);
  if (plan === null) {
    return line.connection.site === null ? portalRenewal(line, locale) : siteRenewal(line, locale);
  }
  const pressing = isUrgent(line.state) || isPressing(line.state);
  const kind = pressing ? 'signal' : 'outline';
  return {
    primary: renewButton(plan, line, kind, locale),
    secondary: plansButton(line, catalogue, locale),
  };
}
