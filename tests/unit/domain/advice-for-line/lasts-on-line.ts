import type { PlannedPurchase } from '../../../../utils/domain/advice-for-line/line-advice';
import type { Need } from '../../../../utils/domain/advice-for-line/need';
import type { Line } from '../../../../utils/domain/connection';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { bytesLeft } from '../../../../utils/domain/use-ledger';

interface Lump {
  bytes: number;
  until: number;
  /** Whose daily cap it falls under. */
  plan: string;
  cap: number | null;
}

/**
 * Does a line hold out, followed hour by hour from the words of the model? Written without any of
 * what works the advice out; a purchase's own day counts as its first.
 */
export function lastsOnLine(
  line: Line,
  { days, used }: Need,
  purchases: readonly PlannedPurchase[],
): boolean {
  const begin = days[0]?.from ?? 0;
  const finish = days.at(-1)?.to ?? begin;
  let lineEnd = line.reading.expiresAt ?? Number.POSITIVE_INFINITY;
  let lumps: Lump[] =
    lineEnd > begin
      ? [{ bytes: bytesLeft(line.reading) ?? 0, until: lineEnd, plan: '', cap: null }]
      : [];
  const waiting = purchases.flatMap((purchase) =>
    Array.from({ length: purchase.count }, () => purchase),
  );
  const moments = [
    begin,
    finish,
    lineEnd,
    ...days.map(({ to }) => to),
    ...purchases.map(({ at }) => at),
  ];
  for (let at = begin; at < finish; at += HOUR) moments.push(at);
  const steps = [...new Set(moments)]
    .filter((at) => at >= begin && at <= finish)
    .sort((a, b) => a - b);
  const dayOf = (at: number): number => days.findIndex(({ to }) => at < to);
  const today = new Map<string, number>();
  let day = -1;
  let lacking = 0;
  for (const [index, from] of steps.slice(0, -1).entries()) {
    const to = steps[index + 1] ?? from;
    for (const { plan } of waiting.filter(({ at }) => at === from)) {
      const first = days[dayOf(from)];
      const length = plan.validity?.count ?? 0;
      const end = days[dayOf(from) + length - 1]?.to ?? (first?.to ?? from) + (length - 1) * DAY;
      const runs = lineEnd > from;
      const lump = { bytes: plan.dataBytes ?? 0, plan: plan.id, cap: plan.dailyCapBytes };
      if (!runs && plan.topUpEffect === 'adds') return false;
      if (!runs) lumps = [];
      const told = runs ? plan.topUpEffect : 'restarts';
      if (told === 'restarts') lineEnd = end;
      if (told === 'extends') lineEnd += length * DAY;
      if (told === 'restarts' || told === 'extends') {
        lumps = lumps.map((each) => ({ ...each, until: lineEnd }));
      }
      lumps.push({ ...lump, until: told === 'unknown' ? Math.min(lineEnd, end) : lineEnd });
    }
    if (dayOf(from) !== day) today.clear();
    day = dayOf(from);
    lacking += used(to) - used(from);
    lumps.sort((a, b) => a.until - b.until);
    for (const lump of lumps) {
      if (lump.until < to) continue;
      const room =
        lump.cap === null ? Number.POSITIVE_INFINITY : lump.cap - (today.get(lump.plan) ?? 0);
      const drawn = Math.min(lacking, lump.bytes, Math.max(0, room));
      lump.bytes -= drawn;
      lacking -= drawn;
      today.set(lump.plan, (today.get(lump.plan) ?? 0) + drawn);
    }
    // Bytes are whole, hours are not: a kilobyte over all of it is nothing.
    if (lacking > 1_000) return false;
  }
  return true;
}
