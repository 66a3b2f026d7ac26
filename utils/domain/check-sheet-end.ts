import type { Plan, Reading } from './model';
import { DAY, SECOND } from './time';

/** Until when a line is valid after a purchase, by the provider's clock. */
export type NewEnd =
  /** `about`: what a month is, or when it takes effect, the provider decides. */
  | { kind: 'date'; at: number; about: boolean }
  | { kind: 'same'; at: number }
  | { kind: 'first-use' }
  | { kind: 'install' }
  | { kind: 'unknown' };

function later(from: number, { count, unit }: NonNullable<Plan['validity']>): number {
  if (unit === 'day') return from + count * DAY;
  const date = new Date(from);
  const months = unit === 'month' ? count : 12 * count;
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  // A month after the 31st is the last day of the next.
  return date.setUTCDate(Math.min(day, days));
}

const isRough = (plan: Plan): boolean =>
  plan.validity?.unit !== 'day' ||
  (plan.validityKind !== undefined && plan.validityKind !== 'exact') ||
  (plan.activationSeconds?.to ?? 0) * SECOND > DAY / 2;

/** @param now the provider's */
export function newEnd(plan: Plan, reading: Pick<Reading, 'expiresAt'>, now: number): NewEnd {
  const { expiresAt } = reading;
  const running = expiresAt !== null && expiresAt > now;
  const { validity, topUpEffect: effect } = plan;
  if (running && effect === 'adds') return { kind: 'same', at: expiresAt };
  // A line without an end, and one whose top-ups nobody explains.
  if (effect === 'adds' || validity === null || plan.validityKind === 'until-used') {
    return { kind: 'unknown' };
  }
  if (running && effect === 'unknown') return { kind: 'unknown' };
  if (expiresAt === null && effect !== 'restarts') return { kind: 'unknown' };
  if (running && effect === 'extends') {
    return { kind: 'date', at: later(expiresAt, validity), about: isRough(plan) };
  }
  if (plan.activation === 'first-use' || plan.activation === 'install') {
    return { kind: plan.activation };
  }
  return { kind: 'date', at: later(now, validity), about: isRough(plan) };
}
