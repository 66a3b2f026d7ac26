import type { Line } from './line';
import { drawn } from './random';
import { DAY } from './units';

/** What a line used in a month that is over: bytes, seconds and messages. */
export interface MonthOfUse {
  /** 2026-10 */
  readonly month: string;
  readonly data: number;
  readonly voice: number;
  readonly sms: number;
}

const share = (seed: number, ...question: readonly string[]) =>
  0.5 + 0.5 * drawn(seed, ...question);

/** The months before the one of `now`, the latest first. They are drawn, not remembered. */
export const history = (
  seed: number,
  { id, utcOffset, usualDailyUse, meters }: Line,
  now: number,
): readonly MonthOfUse[] => {
  const local = new Date(now + utcOffset);
  const month = (back: number) => Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - back, 1);
  const used = (name: string, meter: 'voice' | 'sms') =>
    Math.round(share(seed, id, name, meter) * Number(meters[meter]?.total ?? 0));
  return [1, 2, 3].map((back) => {
    const name = new Date(month(back)).toISOString().slice(0, 7);
    const days = (month(back - 1) - month(back)) / DAY;
    return {
      month: name,
      data: Math.round(share(seed, id, name, 'data') * days * usualDailyUse),
      voice: used(name, 'voice'),
      sms: used(name, 'sms'),
    };
  });
};
