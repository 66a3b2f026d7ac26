import type { Compared } from '../domain/compare/compare-offers';
import type { Plan } from '../domain/model';
import { isStanding } from '../domain/plans';
import type { RankedLine } from '../domain/rank';
import { dotted } from './dotted';
import { chargesOf } from './plan-charges';
import { planFacts } from './plan-facts';
import { aboutRate, aboutText, priceParts, priceText, rateText, sellerText } from './plan-price';
import type { PlanView } from './plan-shapes';
import { planTags, type TagContext } from './plan-tags';
import { planTitle } from './plan-words';
import type { PlansLocale } from './plans-locale';

function watchMark(plan: Plan, line: RankedLine, { plans }: PlansLocale): PlanView['watch'] {
  const { connection, settings } = line;
  if (!settings.rules.plans || plan.currency === null) return null;
  if (plan.id === line.line.reading.planId) {
    return { label: plans.ownIsTold, watched: true, action: null };
  }
  const watched = connection.watchedPlans?.includes(plan.id) === true;
  return {
    label: plans.tellCheaper,
    watched,
    action: {
      do: 'watch-plan',
      connectionId: connection.id,
      planId: plan.id,
      watched: !watched,
    },
  };
}

/** Codes that make it cheaper now. */
function codesOf(
  { offer }: Compared,
  copied: string | null,
  { compare }: PlansLocale,
): PlanView['codes'] {
  const standing = offer.plan.charges.filter((charge) => isStanding(charge, offer.now));
  const codes = new Set(standing.flatMap(({ code }) => code ?? []));
  return [...codes].map((code) => ({
    code,
    label: code === copied ? compare.copied(code) : compare.copy(code),
    done: code === copied,
    action: { do: 'copy', text: code },
  }));
}

/**
 * In the currency that all are compared in.
 * @param byUse shows the price per GB that would really be used
 */
function perGbText(row: Compared, byUse: boolean, locale: PlansLocale): string {
  const figure = byUse ? 'perGbUsed' : 'perGb';
  const text = aboutRate(row, figure, locale) || rateText(row, figure, locale);
  if (text === null) return '—';
  const { compare, plans } = locale;
  return byUse ? compare.perGbUsed(text) : plans.perGb(text);
}

export interface RowState {
  byUse: boolean;
  /** The code that was copied last. */
  copied: string | null;
}

/** A row of the popup's plans. */
export function toPlanView(
  row: Compared,
  line: RankedLine,
  tags: TagContext,
  { byUse, copied }: RowState,
  locale: PlansLocale,
): PlanView {
  const { plan } = row.offer;
  const day = rateText(row, 'perDay', locale);
  const title = planTitle(plan, tags.gigabyte, locale);
  const isResold = plan.channel !== undefined && plan.channel.kind !== 'official';
  const seller = isResold ? [sellerText(row, locale)] : [];
  return {
    id: plan.id,
    name: title === '' ? plan.name : title,
    priceText: priceText(row, locale),
    aboutText: aboutText(row, locale),
    perGbText: perGbText(row, byUse, locale),
    perDayText: day === null ? '—' : locale.plans.perDay(day),
    seller: plan.name === title ? line.connection.name : plan.name,
    terms: dotted([...seller, ...priceParts(row, locale)], locale),
    tags: planTags(row, tags, locale),
    codes: codesOf(row, copied, locale),
    charges: chargesOf(row.offer.plan, row.offer.now, locale),
    facts: planFacts(row, line, locale),
    watch: watchMark(plan, line, locale),
  };
}
