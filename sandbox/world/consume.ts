import { type Line, left, type Meter, type MeterName } from './line';
import type { Offering } from './offering';
import { today } from './today';

const use = (meter: Meter, amount: number): Meter => ({ ...meter, used: meter.used + amount });

/** The line after calls (seconds), messages or bytes abroad; it stops at what is left. */
export function consumeUnits(
  line: Line,
  name: 'voice' | 'sms' | 'roaming',
  amount: number,
  at: number,
): Line {
  const meter = line.meters[name];
  if (!meter) return line;
  const taken = Math.min(amount, left(meter));
  return { ...line, meters: { ...line.meters, [name]: use(meter, taken) }, changedAt: at };
}

/**
 * The line after `bytes` of data. The plan goes first, up to today's cap unless the line then runs
 * on slower; a booster takes the rest; what nobody can take was never transferred.
 */
export function consumeData(line: Line, offering: Offering, bytes: number, at: number): Line {
  const meters: Partial<Record<MeterName, Meter>> = { ...line.meters };
  const day = today(line, at);
  const { dailyCap, speedAfterCap } = offering;
  const blockedAt = speedAfterCap === undefined ? dailyCap : undefined;

  let fromPlan = 0;
  if (meters.data) {
    const allowed = blockedAt === undefined ? bytes : Math.max(0, blockedAt - day.used);
    fromPlan = Math.min(bytes, left(meters.data), allowed);
    meters.data = use(meters.data, fromPlan);
  }
  if (meters.booster) {
    meters.booster = use(meters.booster, Math.min(bytes - fromPlan, left(meters.booster)));
  }
  return { ...line, meters, today: { ...day, used: day.used + fromPlan }, changedAt: at };
}

/** The bytes `leave` can set: the plan's, or today's where the plan is unlimited. */
export function leavable(line: Line, offering: Offering): number {
  const { data } = line.meters;
  if (data && data.total !== 'unlimited') return data.total;
  return data ? (offering.dailyCap ?? 0) : 0;
}

/** The line with exactly `bytes` left, at most `leavable`. */
export function leave(line: Line, offering: Offering, bytes: number, at: number): Line {
  const { data } = line.meters;
  if (!data) return line;
  if (data.total === 'unlimited') {
    const used = (offering.dailyCap ?? 0) - bytes;
    return { ...line, today: { ...today(line, at), used }, changedAt: at };
  }
  const meters = { ...line.meters, data: { ...data, used: data.total - bytes } };
  return { ...line, meters, changedAt: at };
}
