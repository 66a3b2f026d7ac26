/** CELITECH's API v1, as its own SDKs speak it: https://github.com/Celitech/CelitechSDKTypeScript */
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Poll, Reading } from '../../domain/model';
import { MINUTE } from '../../domain/time';
import { catalogued } from '../catalogued';
import type { Access, Adapter } from '../contract';
import { eachOf } from '../each-of';
import { latest } from '../latest';
import { bareLine } from '../line-number';
import { newReading, tailOf } from '../new-reading';
import { readPlans } from './packages';
import { type Purchase, readBucket, readPurchases } from './purchases';

/** What still runs or is to come; where nothing does, what ended last. */
function worthAsking(bought: Purchase[], now: number): Purchase[] {
  const open = bought.filter(({ endDate }) => !endDate || endDate > now);
  if (open.length > 0) return open;
  const last = latest(bought.map(({ endDate }) => endDate ?? null));
  return bought.filter(({ endDate }) => endDate === last);
}

async function readLine(
  access: Access,
  lineId: string,
  bought: Purchase[],
): Promise<Result<Reading>> {
  const now = access.now();
  const asked = worthAsking(bought, now);
  const buckets = await eachOf(asked, (each) =>
    readBucket(access, each, Boolean(each.endDate && each.endDate <= now)),
  );
  if (!buckets.ok) return buckets;
  const running = buckets.value.findIndex(({ state }) => state === 'active');
  const current = asked[Math.max(0, running)];
  return done(
    newReading({
      lineId,
      name: celitech.name,
      tail: tailOf(lineId),
      planId: current?.package?.id ?? null,
      planName: buckets.value[Math.max(0, running)]?.name || null,
      buckets: buckets.value,
      startsAt: current?.startDate ?? null,
      expiresAt: latest(buckets.value.map(({ expiresAt }) => expiresAt)),
    }),
  );
}

async function poll(access: Access): Promise<Result<Poll>> {
  const told = await readPurchases(access);
  if (!told.ok) return told;
  const { bought, offset } = told.value;
  const line = access.line === null ? null : bareLine(access.line);
  if (bought.length === 0) {
    return line === null
      ? failed({ kind: 'unreadable', path: '', why: 'no-lines' })
      : failed({ kind: 'unreadable', path: 'line', why: 'no-such-line' });
  }
  const lineOf = ({ id, esim }: Purchase): string => line ?? esim?.iccid ?? id;
  const lines = [...new Set(bought.map(lineOf))];
  const readings = await eachOf(lines, (lineId) =>
    readLine(
      access,
      lineId,
      bought.filter((each) => lineOf(each) === lineId),
    ),
  );
  if (!readings.ok) return readings;
  return done({
    readings: readings.value,
    ...catalogued(access.wantsPlans ? await readPlans(access, bought) : done(null)),
    clockOffset: offset,
    endpoints: {},
  });
}

const OWN = 'https://api.celitech.net';
const TOKENS = 'https://auth.celitech.net';

export const celitech: Adapter = {
  id: 'celitech',
  name: 'CELITECH',
  kind: 'vendor',
  address: `${OWN}/v1`,
  alsoAt: [TOKENS],
  fields: [
    { name: 'clientId' },
    { name: 'clientSecret' },
    { name: 'line', optional: true, form: 'iccid' },
  ],
  signIn: (address) => ({
    kind: 'client-credentials',
    // Its own tokens come from a host of their own; another's below its address.
    tokenUrl: `${new URL(address).origin === OWN ? TOKENS : address}/oauth2/token`,
    secretIn: 'body',
  }),
  gigabyte: 'decimal',
  minPace: 30 * MINUTE,
  poll,
};
