import type { PlannedPurchase } from '../domain/advice-for-line/line-advice';
import type { LeftOut } from '../domain/advice-for-line/offer';
import { OWN_PAST_DAYS } from '../domain/advice-for-line/own-past';
import type { Gigabyte } from '../domain/connection';
import type { Plan } from '../domain/model';
import { DAY } from '../domain/time';
import { formatMoney, joined, toAmount } from './amounts';
import { dotted } from './dotted';
import { formatShortDate } from './moments';
import { planSize, speedText, validityText } from './plan-words';
import type { PlansLocale } from './plans-locale';

/** How plans are called: what a GB is differs by provider, and so may who sells them. */
export interface PlanNaming {
  gigabyteOf: (connectionId: string) => Gigabyte;
  /** Empty where only one sells anything. */
  sellerOf: (connectionId: string) => string;
}

/** Less than a week of use says little about a month. */
const FEW_DAYS = 7;

/** How sure an estimate can be after so many days of use; empty where months can be told from months. */
export function seenText(seenDays: number, { words, advice }: PlansLocale): string {
  const days = Math.floor(seenDays);
  if (days < FEW_DAYS) return advice.fewDays(words.days(days));
  return days < OWN_PAST_DAYS ? advice.someDays(words.days(days)) : '';
}

/** `20 GB for 30 days`. */
export const planWhat = (plan: Plan, gigabyte: Gigabyte, locale: PlansLocale): string =>
  locale.advice.what(planSize(plan, gigabyte, locale), validityText(plan, locale));

/** `2 × 10 GB for 30 days`. */
export function purchaseWhat(
  { plan, count, connectionId }: Pick<PlannedPurchase, 'plan' | 'count' | 'connectionId'>,
  naming: PlanNaming,
  locale: PlansLocale,
): string {
  const what = planWhat(plan, naming.gigabyteOf(connectionId), locale);
  return count === 1 ? what : locale.advice.times(count, what);
}

/** What is due within two days is best done now: no forecast is exact to the day. */
export const isNow = (at: number, now: number): boolean => at - now < 2 * DAY;

/** The one sentence that says what to do. */
export function purchasesTitle(
  purchases: readonly PlannedPurchase[],
  now: number,
  naming: PlanNaming,
  locale: PlansLocale,
): string {
  const { advice } = locale;
  const [first, second, ...more] = purchases;
  if (first === undefined) return '';
  const date = (at: number): string => formatShortDate(at, now, locale);
  const what = purchaseWhat(first, naming, locale);
  const adds = first.topUp && first.plan.topUpEffect === 'adds';
  if (second === undefined) {
    if (isNow(first.at, now)) return adds ? advice.topUp(what) : advice.take(what);
    return adds ? advice.topUpOn(date(first.at), what) : advice.takeOn(date(first.at), what);
  }
  if (more.length > 0) {
    const count = purchases.reduce((sum, each) => sum + each.count, 0);
    return isNow(first.at, now) ? advice.severalNow(count) : advice.several(count, date(first.at));
  }
  const then = purchaseWhat(second, naming, locale);
  if (!isNow(first.at, now)) {
    return advice.onAndThen(date(first.at), what, date(second.at), then);
  }
  return isNow(second.at, now)
    ? advice.take(locale.words.list([what, then]))
    : advice.nowAndThen(what, date(second.at), then);
}

/** A table where the sentence alone would not say it all. */
export function purchaseSteps(
  purchases: readonly PlannedPurchase[],
  currency: string,
  now: number,
  naming: PlanNaming,
  locale: PlansLocale,
) {
  const many =
    purchases.length > 1 ||
    purchases.some(({ connectionId }) => naming.sellerOf(connectionId) !== '');
  if (!many) return [];
  return purchases.map((purchase) => ({
    when: isNow(purchase.at, now) ? locale.advice.now : formatShortDate(purchase.at, now, locale),
    what: dotted(
      [purchaseWhat(purchase, naming, locale), naming.sellerOf(purchase.connectionId)],
      locale,
    ),
    price: formatMoney({ minor: purchase.minor, currency }, locale),
  }));
}

/** `Not counted: 2 without a price, 1 without tethering.`; empty where all were. */
export function leftOutText(leftOut: readonly LeftOut[], { advice }: PlansLocale): string {
  const counts = new Map<LeftOut['why'], number>();
  for (const { why } of leftOut) counts.set(why, (counts.get(why) ?? 0) + 1);
  if (counts.size === 0) return '';
  const reasons = [...counts].map(([why, count]) => advice.why[why](count));
  return advice.leftOut(advice.listed(reasons));
}

/** By how much it may miss, where it was not proved; empty where it was. */
export const gapText = (
  { gapMinor, currency }: { gapMinor: number; currency: string },
  locale: PlansLocale,
): string =>
  gapMinor === 0 ? '' : locale.advice.gap(formatMoney({ minor: gapMinor, currency }, locale));

/** What one has to know about the advised plans, besides the price. */
export function purchaseNotes(
  answer: {
    purchases: readonly PlannedPurchase[];
    currency: string;
    promotionOver: readonly Plan[];
  },
  naming: PlanNaming,
  locale: PlansLocale,
): string[] {
  const { advice } = locale;
  const { purchases, currency, promotionOver } = answer;
  const slows = purchases.flatMap(({ plan, connectionId }) => {
    const { unlimited, dailyCapBytes: cap, speedAfterCapKbps: speed } = plan;
    if (!unlimited || cap === null || speed === null) return [];
    const gigabyte = naming.gigabyteOf(connectionId);
    const amount = joined(toAmount(cap, gigabyte, locale));
    return [advice.slows(planWhat(plan, gigabyte, locale), amount, speedText(speed))];
  });
  const over = purchases.filter(({ plan }) => promotionOver.includes(plan));
  return [
    ...new Set([
      ...slows,
      ...over.map((each) =>
        advice.promotionOver(planWhat(each.plan, naming.gigabyteOf(each.connectionId), locale)),
      ),
      ...(purchases.some(({ plan, topUp }) => topUp && plan.topUpEffect === 'unknown')
        ? [advice.unknownEffect]
        : []),
      ...(purchases.some(({ plan }) => plan.currency !== currency) ? [advice.converted] : []),
    ]),
  ];
}
