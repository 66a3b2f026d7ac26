import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Bucket } from '../../domain/model';
import { addressId } from '../address-id';
import { signedAmountOf } from '../amounts';
import { answered, answeredPage } from '../answered';
import { clockOffset } from '../clock-offset';
import type { Access } from '../contract';
import { bareLine } from '../line-number';
import { momentOrDay, orNothing } from '../moments';
import { newBucket } from '../new-bucket';
import { readPages, type Spot } from '../pages';
import { read } from '../read';
import { bytes, isUnlimited, pageOf, queryOf, text } from './wire';

const purchase = z.object({
  id: addressId,
  startDate: orNothing(momentOrDay),
  endDate: orNothing(momentOrDay),
  package: z.nullish(
    z.object({ id: text, dataLimitInBytes: bytes, destination: text, destinationName: text }),
  ),
  esim: z.nullish(z.object({ iccid: text })),
});

const purchases = z.object({ purchases: z.array(purchase), afterCursor: text });
const consumption = z.object({ dataUsageRemainingInBytes: signedAmountOf(1), status: text });

/** `path`: where in the list it stands. */
export type Purchase = z.output<typeof purchase> & { path: string };

/** What was bought for the line that is asked for, or for all. */
export async function readPurchases({ http, line, now }: Access) {
  const iccid = line === null ? null : bareLine(line);
  let offset = 0;
  const bought = await readPages(
    'purchases',
    ({ id }: Purchase) => id,
    async (spot: Spot) => {
      const asked = await http.get(`/purchases${queryOf({ iccid, afterCursor: spot.cursor })}`);
      const answer =
        iccid !== null && spot.page === 1
          ? answered(asked, 'line', 'no-such-line')
          : answeredPage(asked, spot.page, 'purchases');
      if (!answer.ok) return answer;
      if (spot.page === 1) offset = clockOffset(answer.value.date, now());
      const told = read(purchases, answer.value.body);
      if (!told.ok) return told;
      const entries = told.value.purchases.map((each, at) => ({
        ...each,
        path: `purchases[${spot.have + at}]`,
      }));
      return done(pageOf(entries, told.value.afterCursor));
    },
  );
  return bought.ok ? done({ bought: bought.value, offset }) : bought;
}

/** What is left of one purchase. */
export async function readBucket(
  { http }: Access,
  { id, path, package: pack, ...bought }: Purchase,
  isOver: boolean,
): Promise<Result<Bucket>> {
  const asked = await http.get(`/purchases/${encodeURIComponent(id)}/consumption`);
  const answer = answered(asked, `${path}.consumption`, 'partial');
  if (!answer.ok) return answer;
  const told = read(consumption, answer.value.body, `${path}.consumption`);
  if (!told.ok) return told;
  const { dataUsageRemainingInBytes: remaining, status } = told.value;
  const total = pack?.dataLimitInBytes;
  const unlimited = isUnlimited(remaining) || isUnlimited(total);
  for (const [place, amount] of [
    ['consumption.dataUsageRemainingInBytes', remaining],
    ['package.dataLimitInBytes', total],
  ] as const) {
    if (!unlimited && amount && amount.value < 0) {
      return failed({ kind: 'unreadable', path: `${path}.${place}`, why: 'negative' });
    }
  }
  const isActive = status === 'ACTIVE';
  return done(
    newBucket(unlimited ? {} : { remaining, total }, {
      id,
      kind: 'data',
      name: pack?.destinationName ?? pack?.destination ?? '',
      unlimited,
      state: isOver ? 'expired' : isActive ? 'active' : 'unknown',
      startsAt: bought.startDate ?? null,
      expiresAt: bought.endDate ?? null,
    }),
  );
}
