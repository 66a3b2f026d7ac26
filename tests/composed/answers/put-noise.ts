import { isoDay } from '../told';
import type { Fields } from './amounts';
import type { AnswerSheet } from './answer-sheet';

const monthBefore = (now: Date, back: number): string =>
  isoDay(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1))).slice(0, 7);

/** What is for sale, what was used and paid before, and what is no amount. */
export function putNoise(
  { chance, style, currency, now, past, moment }: AnswerSheet,
  fields: Fields,
): void {
  const put = (share: number, key: string, value: () => unknown): void => {
    if (chance.of(share)) fields[style(key)] = value();
  };
  const styled = (entries: Fields): Fields =>
    Object.fromEntries(Object.entries(entries).map(([key, value]) => [style(key), value]));
  put(0.25, 'offers', () =>
    [1, 2].map((id) =>
      styled({
        id,
        name: `${5 * id} GB pack`,
        size: `${5 * id} GB`,
        price: 4.99 * id,
        currency,
        validityDays: 30,
      }),
    ),
  );
  put(0.15, chance.pick(['history', 'usageHistory']), () =>
    [1, 2, 3].map((back) => styled({ month: monthBefore(now, back), used: `${back + 1}.5 GB` })),
  );
  put(0.15, 'lastTopUp', () => styled({ amount: 20, currency, date: moment.write(past) }));
  put(0.1, 'monthlyFee', () => 19.99);
  put(0.15, 'speedLimit', () => '300 Mbps');
}
