import type { Line } from '../world/line';
import { DAY, GB, MB } from '../world/units';

/** The card in the device's slot. */
export const deviceLine = 'line-4g';

/** Of every hundred bytes so many are sent. */
const SENT = 12;

function startOf({ startedAt, utcOffset }: Line): Date {
  return new Date(startedAt + utcOffset);
}

const totalOf = ({ meters }: Line): number =>
  [meters.data, meters.booster].reduce((sum, meter) => sum + (Number(meter?.total) || 0), 0);

/** What the device has counted since it last began at zero: with the plan, in this telling. */
export function monthStatistics(line: Line, now: number) {
  const used = (line.meters.data?.used ?? 0) + (line.meters.booster?.used ?? 0);
  const upload = Math.floor((used * SENT) / 100);
  const start = startOf(line);
  return {
    CurrentMonthDownload: used - upload,
    CurrentMonthUpload: upload,
    // A quarter of the time, as it were.
    MonthDuration: Math.floor(((now - line.startedAt) / DAY) * 21_600),
    // Local, and without leading zeros.
    MonthLastClearTime: [start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate()].join(
      '-',
    ),
  };
}

/** What the owner typed in: the limit follows what was bought, in the operator's gigabytes. */
export function startDate(line: Line) {
  const total = totalOf(line);
  return {
    StartDay: startOf(line).getUTCDate(),
    DataLimit: total % GB === 0 ? `${total / GB}GB` : `${Math.floor(total / MB)}MB`,
    DataLimitAwoke: 0,
    MonthThreshold: 90,
    SetMonthData: 1,
  };
}
