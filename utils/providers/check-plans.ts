import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import type { Charge, Plan } from '../domain/model';
import { validityDays } from '../domain/plans';
import { newPlan } from './new-plan';
import { said } from './said';

/** More than any operator sells; what goes beyond would fill the disk, and half a list misleads. */
export const MOST_PLANS = 20_000;

/** A hundred years: what lasts longer is a word for something else. */
const MOST_DAYS = 36_500;
const WHOLE_BPS = 10_000;

type Count = number | null | undefined;

const from = (least: number, value: Count, most = Number.MAX_SAFE_INTEGER): number | null =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
    ? Number(value)
    : null;

/** A discount may be below nothing; what is paid may not. */
const isCharge = ({ kind, minor, bps = 0 }: Charge): boolean =>
  Number.isSafeInteger(minor) &&
  (minor >= 0 || kind === 'discount' || kind === 'tax') &&
  from(0, bps, WHOLE_BPS) !== null;

function validityOf(plan: Plan): Plan['validity'] {
  const days = validityDays(plan);
  return from(1, plan.validity?.count) === null || from(1, days, MOST_DAYS) === null
    ? null
    : plan.validity;
}

const isRate = ({ quote, value, date }: NonNullable<Plan['rate']>): boolean =>
  /^[A-Z]{3}$/.test(quote) && value > 0 && Number.isFinite(value) && isDate(date);

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

function activationOf({ activationSeconds: told }: Plan): Plan['activationSeconds'] {
  return told !== null && told.from >= 0 && told.to >= told.from && Number.isFinite(told.to)
    ? told
    : null;
}

/** What a number cannot be is not known; a price with one such part is none. */
function checkPlan(plan: Plan): Plan {
  const { installWithinDays, speedKbps, maxPurchases, rate, ...rest } = plan;
  const priced = plan.currency !== null && plan.charges.every(isCharge);
  return {
    ...rest,
    dataBytes: from(0, plan.dataBytes),
    dailyCapBytes: from(1, plan.dailyCapBytes),
    speedAfterCapKbps: from(0, plan.speedAfterCapKbps),
    voiceSeconds: from(0, plan.voiceSeconds),
    smsMessages: from(0, plan.smsMessages),
    validity: validityOf(plan),
    activationSeconds: activationOf(plan),
    ...(priced ? {} : { currency: null, charges: [] }),
    ...said<Plan>({
      installWithinDays: from(1, installWithinDays, MOST_DAYS),
      speedKbps: from(1, speedKbps),
      maxPurchases: from(1, maxPurchases),
      rate: rate !== undefined && isRate(rate) ? rate : null,
    }),
  };
}

/** Under one id a checkout sells one thing, and nobody knows which of them: none can be bought. */
function onlyOne(one: Plan, other: Plan): Plan {
  const same = JSON.stringify(one) === JSON.stringify(other);
  return same ? one : newPlan({ id: one.id, name: one.name, sellable: false, ambiguous: true });
}

/**
 * A catalogue as it may be kept: each number is possible or unknown, each id there once.
 * @returns `too-large` beyond `MOST_PLANS`
 */
export function checkPlans(plans: readonly Plan[]): Result<Plan[]> {
  if (plans.length > MOST_PLANS) {
    return failed({ kind: 'unreadable', path: 'plans', why: 'too-large' });
  }
  const byId = new Map<string, Plan>();
  for (const told of plans) {
    const plan = checkPlan(told);
    const known = byId.get(plan.id);
    byId.set(plan.id, known === undefined ? plan : onlyOne(known, plan));
  }
  return done([...byId.values()]);
}
