import type { Connection, Line } from '../connection';
import { providerTime } from '../connection';
import { baselineOf } from '../line-baseline';
import type { Plan } from '../model';
import { allIn } from '../plans';
import type { Promised, Renewal } from '../renewal';
import { MINUTE, SECOND } from '../time';

const promisedBy = ({ dataBytes, unlimited, validity, topUpEffect }: Plan): Promised => ({
  data: unlimited || (dataBytes ?? 0) > 0,
  dataBytes: unlimited ? null : dataBytes,
  validity: validity !== null && (topUpEffect === 'restarts' || topUpEffect === 'extends'),
});

/**
 * The checkout of a plan is about to be opened for a line.
 * @param support the provider's contact page, checked
 * @param patienceMinutes until overdue, where the provider says nothing of its usual time
 */
export function newAttempt(
  id: string,
  { line, connection, plan }: { line: Line; connection: Connection; plan: Plan },
  support: string | null,
  patienceMinutes: number,
  now: number,
): Renewal {
  const providerNow = providerTime(connection, now);
  const usual = plan.activationSeconds;
  return {
    id,
    connectionId: connection.id,
    lineKey: line.key,
    planId: plan.id,
    planName: plan.name,
    price: allIn(plan, providerNow),
    support,
    activationSeconds: usual,
    openedAt: now,
    overdueAt: providerNow + (usual === null ? patienceMinutes * MINUTE : 2 * usual.to * SECOND),
    baseline: baselineOf(line),
    state: 'opened',
    closedAt: null,
    evidence: [],
    openedThere: providerNow,
    planBefore: line.reading.planId,
    promised: promisedBy(plan),
  };
}
