import { isExpired, type Line, left, type Meter, type MeterName } from './line';
import type { Offering, TopUpEffect } from './offering';
import { DAY } from './units';
import { endOf } from './validity';

type Allowance = number | 'unlimited';

/** A meter after `allowance` more: started again with what was left, or simply made longer. */
function grow(meter: Meter | undefined, allowance: Allowance, effect: TopUpEffect): Meter {
  if (!meter || allowance === 'unlimited' || meter.total === 'unlimited') {
    return { total: allowance, used: 0 };
  }
  return effect === 'restarts'
    ? { total: left(meter) + allowance, used: 0 }
    : { total: meter.total + allowance, used: meter.used };
}

/** From where validity counts: calendar days have begun when they are bought. */
const beginOf = ({ utcOffset }: Line, { terms }: Offering, from: number): number =>
  terms.validityKind === 'calendar' ? from - ((from + utcOffset) % DAY) : from;

/** The line once a paid offering takes effect at `at`. An expired line starts afresh. */
export function topUp(line: Line, offering: Offering, at: number): Line {
  const { topUpEffect } = offering;
  const afresh = isExpired(line, at);
  if (topUpEffect === 'adds' && !afresh) {
    const booster = grow(line.meters.booster, offering.data ?? 0, topUpEffect);
    return { ...line, meters: { ...line.meters, booster }, changedAt: at };
  }

  const meters: Partial<Record<MeterName, Meter>> = afresh ? {} : { ...line.meters };
  for (const name of ['data', 'voice', 'sms'] as const) {
    const allowance = offering[name];
    if (allowance !== undefined) meters[name] = grow(meters[name], allowance, topUpEffect);
  }
  const longer = topUpEffect === 'extends' && !afresh;
  return {
    ...line,
    meters,
    offering: offering.id,
    startedAt: longer ? line.startedAt : at,
    validUntil: endOf(beginOf(line, offering, longer ? line.validUntil : at), offering.validity),
    changedAt: at,
  };
}
