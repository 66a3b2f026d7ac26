import type { Gigabyte } from '../../domain/connection';
import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { Plan } from '../../domain/model';
import type { Lists } from './endpoints';
import { toPlan } from './plans';
import { pricesIn } from './prices';
import { readOptional } from './read-optional';
import { offering, price } from './wire-plans';

/** Prices may all be inline; where their list fails, an older catalogue is worth more than none of them. */
export async function readPlans(lists: Lists, gigabyte: Gigabyte): Promise<Result<Plan[] | null>> {
  const [offered, priced] = await Promise.all([
    readOptional(lists, 'productOffering', offering),
    readOptional(lists, 'productOfferingPrice', price),
  ]);
  if (!offered.ok || offered.value === null) return offered.ok ? done(null) : offered;
  if (!priced.ok) return priced;
  const priceOf = pricesIn(priced.value ?? []);
  return done(offered.value.map((each) => toPlan(each, priceOf, gigabyte)));
}
