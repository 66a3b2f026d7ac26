import { checkoutAddress } from '../domain/checkout';
import { providerTime } from '../domain/connection';
import type { Charge, Plan } from '../domain/model';
import { allIn, isStanding, perDay, perGb } from '../domain/plans';
import type { RankedLine } from '../domain/rank';
import { formatMoney, joined, toAmount } from './amounts';
import type { Locale } from './locale';
import { formatShortDate } from './moments';
import type { PageLocale } from './page-locale';
import type { PlanView } from './plan-shapes';
import { planTitle } from './plan-words';
import { activationText } from './steps';

type Tag = PlanView['tags'][number];

function tags(plan: Plan, line: RankedLine, locale: PageLocale): Tag[] {
  const { plans } = locale.words;
  const quiet = (text: string, glyph: Tag['glyph'] = null): Tag => ({ text, glyph, tone: 'quiet' });
  const found: Tag[] = [];
  if (plan.id === line.line.reading.planId) found.push(quiet(plans.samePlan, 'check'));
  if (plan.tier !== null) found.push(quiet(plans.tiers[plan.tier] ?? plan.tier));
  if (plan.dailyCapBytes !== null) {
    const cap = joined(toAmount(plan.dailyCapBytes, line.connection.gigabyte, locale));
    found.push(quiet(plans.dailyCap(cap)));
  }
  if (plan.speedAfterCapKbps !== null) {
    const speed = plan.speedAfterCapKbps;
    const text = speed >= 1000 ? `${speed / 1000} Mbit/s` : `${speed} kbit/s`;
    found.push(quiet(plans.thenSlow(text)));
  }
  if (plan.tethering === 'allowed') found.push(quiet(plans.tethering));
  const providerNow = providerTime(line.connection, line.now);
  for (const charge of plan.charges) {
    const { endsAt, code } = charge;
    if (charge.kind !== 'discount' || !isStanding(charge, providerNow)) continue;
    if (endsAt !== null)
      found.push(quiet(plans.promotion(formatShortDate(endsAt, line.now, locale)), 'flag'));
    if (code !== null) found.push(quiet(plans.code(code)));
  }
  if (plan.tethering === 'blocked') {
    found.push({ text: plans.noTethering, glyph: 'flag', tone: 'signal' });
  }
  return found;
}

const chargeName = (charge: Charge, { words }: PageLocale): string => {
  if (charge.kind === 'tax') return words.plans.tax(charge.name);
  return charge.kind === 'plan' ? words.plans.plan : charge.name;
};

function charges(plan: Plan, now: number, locale: PageLocale): PlanView['charges'] {
  const price = allIn(plan, now);
  if (price === null) return [];
  const { currency } = price;
  const parts = plan.charges
    .filter((charge) => isStanding(charge, now))
    .map((charge) => ({
      name: chargeName(charge, locale),
      value: formatMoney({ minor: charge.minor, currency }, locale),
      total: false,
    }));
  const all = { name: locale.words.plans.allIn, value: formatMoney(price, locale), total: true };
  return [...parts, all];
}

/** Region codes by name, in the user's language. */
function regionNames(codes: string[], locale: Locale): string {
  const names = new Intl.DisplayNames(locale.tag, { type: 'region', fallback: 'code' });
  return locale.words.list(
    codes.map((code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code)),
  );
}

function facts(plan: Plan, line: RankedLine, locale: PageLocale): PlanView['facts'] {
  const { plans, ...words } = locale.words;
  const extras = [
    plan.voiceSeconds === null ? '' : words.calls(Math.floor(plan.voiceSeconds / 60)),
    plan.smsMessages === null ? '' : words.sms(plan.smsMessages),
  ].filter(Boolean);
  const values = { offering: plan.id, line: line.line.reading.lineId };
  const address =
    plan.checkout === null ? null : checkoutAddress(plan.checkout, values, line.connection);
  const methods = plan.paymentMethods.map((method) => plans.methods[method] ?? method);
  const takes =
    plan.activationSeconds === null
      ? ''
      : plans.usually(activationText(plan.activationSeconds, locale));
  return [
    { name: plans.regions, value: regionNames(plan.regions, locale) },
    { name: plans.includes, value: words.list(extras) },
    { name: plans.effect, value: plans.effects[plan.topUpEffect] },
    { name: plans.takesEffect, value: takes },
    { name: plans.payWith, value: words.list(methods) },
    { name: plans.opens, value: address?.ok ? address.value.host : '' },
  ].filter(({ value }) => value !== '');
}

/** Shown with whole minor units: a price per GB is for comparing, not for paying. */
const rate = (minor: number, currency: string, locale: Locale): string =>
  formatMoney({ minor: Math.round(minor), currency }, locale);

function watchMark(plan: Plan, line: RankedLine, { words }: PageLocale): PlanView['watch'] {
  const { connection, settings } = line;
  if (!settings.rules.plans || plan.currency === null) return null;
  if (plan.id === line.line.reading.planId) {
    return { label: words.plans.ownIsTold, watched: true, action: null };
  }
  const watched = connection.watchedPlans?.includes(plan.id) === true;
  return {
    label: words.plans.tellCheaper,
    watched,
    action: {
      do: 'watch-plan',
      connectionId: connection.id,
      planId: plan.id,
      watched: !watched,
    },
  };
}

export function toPlanView(plan: Plan, line: RankedLine, locale: PageLocale): PlanView {
  const { plans } = locale.words;
  const now = providerTime(line.connection, line.now);
  const price = allIn(plan, now);
  const gb = perGb(plan, now);
  const day = perDay(plan, now);
  const currency = price?.currency ?? '';
  const title = planTitle(plan, line.connection.gigabyte, locale);
  return {
    id: plan.id,
    name: title === '' ? plan.name : title,
    priceText: price === null ? plans.unknownPrice : formatMoney(price, locale),
    perGbText: gb === null ? '—' : plans.perGb(rate(gb, currency, locale)),
    perDayText: day === null ? '—' : plans.perDay(rate(day, currency, locale)),
    seller: plan.name === title ? line.connection.name : plan.name,
    tags: tags(plan, line, locale),
    charges: charges(plan, now, locale),
    facts: facts(plan, line, locale),
    watch: watchMark(plan, line, locale),
  };
}
