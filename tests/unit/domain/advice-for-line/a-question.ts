import type { LineQuestion } from '../../../../utils/domain/advice-for-line/advise-line';
import type { Line } from '../../../../utils/domain/connection';
import type { Plan } from '../../../../utils/domain/model';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aBucket, aCharge, aLine, aPlan, GB, NOW } from '../../../support/builders';

/** Used evenly for so many days until now, this much a day. */
export const usedEvenly = (perDay: number, days = 14): NonNullable<Line['use']> => ({
  since: NOW - days * DAY,
  at: NOW,
  hours: Array.from({ length: days * 24 }, (_, index): [number, number] => [
    Math.floor(NOW / HOUR) - days * 24 + index,
    perDay / 24,
  ]),
  steps: [],
  day: null,
});

/** What is left, for how many days, and at what pace it was used. */
export const aUsedLine = (left: number, days: number | null, perDay: number, seen = 14): Line => {
  const expiresAt = days === null ? null : NOW + days * DAY;
  const startsAt = expiresAt === null ? null : expiresAt - 30 * DAY;
  const total = Math.max(10 * GB, left);
  return aLine({
    use: usedEvenly(perDay, seen),
    reading: {
      startsAt,
      expiresAt,
      buckets: [aBucket({ remaining: left, used: total - left, total, startsAt, expiresAt })],
    },
  });
};

export const offer = (
  id: string,
  gb: number,
  days: number,
  minor: number,
  parts: Partial<Plan> = {},
): Plan =>
  aPlan({
    id,
    name: id,
    dataBytes: gb * GB,
    validity: { count: days, unit: 'day' },
    charges: [aCharge({ minor })],
    ...parts,
  });

export const aQuestion = (parts: Partial<LineQuestion> = {}): LineQuestion => ({
  line: aUsedLine(6 * GB, 20, 0.4 * GB),
  catalogue: [],
  rows: [],
  now: NOW,
  zone: 'Asia/Tokyo',
  certainty: 80,
  convert: (money) => (money.currency === 'JPY' ? money : null),
  currency: 'JPY',
  tethering: true,
  ...parts,
});
