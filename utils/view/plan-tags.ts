import type { Compared } from '../domain/compare/compare-offers';
import type { Need } from '../domain/compare/need';
import type { Gigabyte } from '../domain/connection';
import { isStanding } from '../domain/plans';
import { DAY } from '../domain/time';
import { joined, toAmount } from './amounts';
import { formatShortDate } from './moments';
import type { PlanView } from './plan-shapes';
import { generationOf, regionName, speedText } from './plan-words';
import type { PlansLocale } from './plans-locale';

type Tag = PlanView['tags'][number];

/** What a row's tags are about, besides the plan. */
export interface TagContext {
  need: Need;
  /** The plan that the line has. */
  planId: string | null;
  gigabyte: Gigabyte;
  now: number;
  /** Days after which it has cost less than the one that is proposed; null: never. */
  paysOff: number | null;
}

const quiet = (text: string, glyph: Tag['glyph'] = null): Tag => ({ text, glyph, tone: 'quiet' });

/** What speaks against it, in words. */
export function againstWords({ fails }: Compared, need: Need, locale: PlansLocale): string[] {
  const { plans, compare } = locale;
  const said = {
    'no-tethering': plans.noTethering,
    region: compare.notThere(regionName(need.region ?? '', locale)),
    'new-customers': compare.newOnly,
    'not-for-line': compare.notForLine,
  };
  return fails.map((fail) => said[fail]);
}

function promotions({ offer }: Compared, now: number, locale: PlansLocale): Tag[] {
  const { plans, compare } = locale;
  return offer.plan.charges.flatMap((charge) => {
    const { endsAt, code } = charge;
    if (charge.kind !== 'discount' || !isStanding(charge, offer.now)) return [];
    const until = endsAt === null ? null : formatShortDate(endsAt, now, locale);
    if (code !== null) {
      return quiet(until === null ? plans.code(code) : compare.codeUntil(code, until));
    }
    return until === null ? [] : quiet(plans.promotion(until), 'flag');
  });
}

/** How long it would last at the user's pace, and whether its length is worth it. */
function lasting(row: Compared, { need, paysOff }: TagContext, { compare }: PlansLocale): Tag[] {
  const { days, lastsDays, offer } = row;
  const found: Tag[] = [];
  if (need.until !== undefined && days !== null && offer.now + days * DAY >= need.until) {
    found.push(quiet(compare.outlasts, 'calendar'));
  }
  if (days !== null && Number.isFinite(days) && lastsDays !== null && lastsDays < days - 1) {
    const ends = need.until === undefined || offer.now + lastsDays * DAY < need.until;
    if (ends) found.push(quiet(compare.lasts(Math.floor(lastsDays), days)));
  }
  if (paysOff !== null) found.push(quiet(compare.paysOff(paysOff)));
  return found;
}

/** Everything that is worth a word in a row. */
export function planTags(row: Compared, context: TagContext, locale: PlansLocale): Tag[] {
  const { plans } = locale;
  const { plan } = row.offer;
  const found: Tag[] = [];
  if (plan.id === context.planId) found.push(quiet(plans.samePlan, 'check'));
  found.push(...lasting(row, context, locale));
  if (plan.tier !== null) found.push(quiet(plans.tiers[plan.tier] ?? plan.tier));
  const generation = generationOf(plan);
  if (generation !== null) found.push(quiet(generation));
  if (plan.dailyCapBytes !== null) {
    const cap = joined(toAmount(plan.dailyCapBytes, context.gigabyte, locale));
    found.push(quiet(plans.dailyCap(cap)));
  }
  if (plan.speedAfterCapKbps !== null) {
    found.push(quiet(plans.thenSlow(speedText(plan.speedAfterCapKbps))));
  }
  if (plan.tethering === 'allowed') found.push(quiet(plans.tethering));
  const against = againstWords(row, context.need, locale).map(
    (text): Tag => ({ text, glyph: 'flag', tone: 'signal' }),
  );
  return [...found, ...promotions(row, context.now, locale), ...against];
}
