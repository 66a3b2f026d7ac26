import type { Failure, Result } from '../domain/failure';
import { failed } from '../domain/failure';
import type { Plan, Poll } from '../domain/model';

/** Nothing of the kind answers there: none is offered. */
const isNowhere = (failure: Failure): boolean =>
  failure.kind === 'unreadable' && failure.why === 'not-a-provider';

/** No catalogue is no failure: the lines can be watched without it, and it is said why. */
export function catalogued(read: Result<Plan[] | null>): Pick<Poll, 'plans' | 'plansFailure'> {
  if (read.ok) return { plans: read.value };
  const { failure } = read;
  return { plans: null, ...(isNowhere(failure) ? {} : { plansFailure: failure }) };
}

/** What an answer that is not there says of a catalogue: that there is none. */
export const plansIn = <T>(
  told: Result<T> | { ok: 'missing' },
  toPlans: (told: T) => Plan[],
): Result<Plan[] | null> => {
  if (told.ok === 'missing') return { ok: true, value: null };
  return told.ok ? { ok: true, value: toPlans(told.value) } : failed(told.failure);
};
