import type { AdviceNeed, AdvicePlan } from '../../utils/domain/advice/advice-problem';
import { purchaseCost } from '../../utils/domain/advice/purchase-cost';
import { ProblemError, placeOf } from './problem-error';
import { type AdviceProblem, type PlanInFile, problemShape } from './problem-shape';

type LeftOutWhy =
  | 'no-price'
  | 'no-data'
  | 'no-validity'
  | 'same-plan-again'
  | 'id-of-another-plan'
  | 'other-currency';

/** A plan that the advice does not reckon with. */
export interface LeftOut {
  place: string;
  planId: string;
  why: LeftOutWhy;
}

export interface Problem {
  need: AdviceNeed;
  plans: AdvicePlan[];
  currency: string | null;
  leftOut: LeftOut[];
}

const bytesOf = (mb: number): number => Math.round(mb * 1e6);

function needOf({ need }: AdviceProblem, path: PropertyKey[]): AdviceNeed {
  const use = need.use.map(({ day, region, mb }, index) => {
    if (day >= need.days) {
      const place = placeOf([...path, 'need', 'use', index, 'day']);
      throw new ProblemError(place, `Day ${day} is not within 0…${need.days - 1}.`);
    }
    return { day, region, bytes: bytesOf(mb) };
  });
  const total = use.reduce((sum, { bytes }) => sum + bytes, 0);
  if (Number.isSafeInteger(total)) return { days: need.days, use };
  throw new ProblemError(placeOf([...path, 'need', 'use']), 'This is more than can be counted.');
}

/** Without a rate, money of two kinds cannot be added up. */
function currencyOf({ need, plans }: AdviceProblem, path: PropertyKey[]): string | null {
  if (need.currency != null) return need.currency;
  let first: string | null = null;
  for (const [index, { currency }] of plans.entries()) {
    if (currency == null || currency === first) continue;
    if (first !== null) {
      const place = placeOf([...path, 'plans', index, 'currency']);
      throw new ProblemError(
        place,
        `${first} and ${currency} cannot be added up: name one in need.currency, and only its plans count.`,
      );
    }
    first = currency;
  }
  return first;
}

function planOf(plan: PlanInFile, path: PropertyKey[], index: number): AdvicePlan | LeftOutWhy {
  const { priceMinor, dataMb, validityDays, dailyCapMb } = plan;
  if (priceMinor == null) return 'no-price';
  if (dataMb == null) return 'no-data';
  if (validityDays == null || validityDays <= 0) return 'no-validity';
  const dataBytes = bytesOf(dataMb);
  const dailyCapBytes = dailyCapMb == null ? null : bytesOf(dailyCapMb);
  const { id, activation, topUp, fee, regions, maxPurchases } = plan;
  if (!Number.isSafeInteger(purchaseCost({ priceMinor, fee }) * Math.max(1, maxPurchases))) {
    const place = placeOf([...path, 'plans', index]);
    throw new ProblemError(place, 'Price and fee are more than can be counted.');
  }
  return {
    ...{ id, priceMinor, dataBytes, validityDays, activation, topUp },
    ...{ dailyCapBytes, fee, regions, maxPurchases },
  };
}

/** By id, the plans that share it as texts: one text where they are all the same. */
function textsById(plans: PlanInFile[]): Map<string, Set<string>> {
  const ids = new Set<string>();
  const again = new Set<string>();
  for (const { id } of plans) (ids.has(id) ? again : ids).add(id);
  const texts = new Map<string, Set<string>>([...again].map((id) => [id, new Set()]));
  for (const plan of plans) texts.get(plan.id)?.add(JSON.stringify(plan));
  return texts;
}

/**
 * One problem of the file, by the rules of docs/advice.md.
 * @param path of the problem in the file
 * @throws ProblemError naming the place
 */
export function readProblem(value: unknown, path: PropertyKey[]): Problem {
  const parsed = problemShape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ProblemError(
      placeOf([...path, ...(issue?.path ?? [])]),
      issue?.message ?? 'Unreadable.',
    );
  }
  const problem = parsed.data;
  const need = needOf(problem, path);
  const currency = currencyOf(problem, path);
  const texts = textsById(problem.plans);
  const taken = new Set<string>();
  const plans: AdvicePlan[] = [];
  const leftOut: LeftOut[] = [];
  const sort = (plan: PlanInFile, index: number): AdvicePlan | LeftOutWhy => {
    if (currency !== null && plan.currency != null && plan.currency !== currency) {
      return 'other-currency';
    }
    if ((texts.get(plan.id)?.size ?? 1) > 1) return 'id-of-another-plan';
    if (taken.has(plan.id)) return 'same-plan-again';
    taken.add(plan.id);
    return planOf(plan, path, index);
  };
  for (const [index, plan] of problem.plans.entries()) {
    const sorted = sort(plan, index);
    if (typeof sorted !== 'string') plans.push(sorted);
    else leftOut.push({ place: placeOf([...path, 'plans', index]), planId: plan.id, why: sorted });
  }
  return { need, plans, currency, leftOut };
}
