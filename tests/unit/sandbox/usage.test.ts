import { expect, it } from 'vitest';
import { paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();

interface Bucket {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly remainingValue?: { amount: number; units: string };
  readonly remainingValueName: string;
  readonly validFor: { endDateTime: string };
  readonly bucketCounter?: readonly { value: { amount: number; units: string } }[];
}

const bucketsOf = async (line: string, token = 'sandbox-office') =>
  (await sandbox.read<{ bucket: Bucket[] }>(`${paths.reports}/report-${line}`, token)).bucket;

it('says what a traveller has left, in the operator’s units', async () => {
  const shown = (await bucketsOf('line-jp', 'sandbox-mei')).map((bucket) => [
    bucket.name,
    bucket.remainingValue,
    bucket.bucketCounter?.[0]?.value,
  ]);
  expect(shown).toEqual([
    ['Data', { amount: 8.2, units: 'GB' }, { amount: 1.8, units: 'GB' }],
    ['Calls', { amount: 48, units: 'min' }, { amount: 12, units: 'min' }],
    ['SMS', { amount: 141, units: 'sms' }, { amount: 9, units: 'sms' }],
  ]);
});

it.each([1, 7, 123_456_789, 8_199_999_999])('keeps every byte of %i', async (bytes) => {
  await sandbox.control('/consume', { line: 'line-jp', leaveBytes: bytes });
  const [data] = await bucketsOf('line-jp', 'sandbox-mei');
  expect(Math.round((data?.remainingValue?.amount ?? 0) * 1e9)).toBe(bytes);
});

it('names an unlimited bucket and counts what was used of it', async () => {
  const [data, today] = await bucketsOf('line-hk');
  expect(data).not.toHaveProperty('remainingValue');
  expect(data?.remainingValueName).toBe('Unlimited');
  expect(data?.bucketCounter?.[0]?.value).toEqual({ amount: 4.2, units: 'GB' });
  expect(today).toMatchObject({ name: 'Today', remainingValue: { amount: 1.9, units: 'GB' } });
});

it('counts a daily cap to the next midnight of the line’s country, then anew', async () => {
  const today = async () => (await bucketsOf('line-4g')).find(({ name }) => name === 'Today');
  expect(await today()).toMatchObject({
    remainingValue: { amount: 1.4 },
    validFor: { endDateTime: '2026-11-20T15:00:00.000Z' },
  });
  await sandbox.control('/clock', { set: '2026-11-20T15:00:00Z' });
  expect(await today()).toMatchObject({
    remainingValue: { amount: 2 },
    validFor: { endDateTime: '2026-11-21T15:00:00.000Z' },
  });
});

it('shows the expired, the suspended and the booster for what they are', async () => {
  expect(await bucketsOf('line-kr')).toMatchObject([
    { status: 'expired', remainingValue: { amount: 0.6 } },
  ]);
  expect(await bucketsOf('line-biz')).toMatchObject([{ status: 'suspended' }]);
  expect((await bucketsOf('line-4g')).map(({ name }) => name)).toEqual([
    'Data',
    'Today',
    'Booster',
  ]);
});

it('says the same in both interfaces, counters apart', async () => {
  const { bucket: reported } = await sandbox.read<{ bucket: Bucket[] }>(
    `${paths.reports}/report-line-jp`,
  );
  const plain = await sandbox.read<Bucket[]>(paths.buckets);
  const ofReport = reported.map(({ bucketCounter: _, ...bucket }) => bucket);
  expect(ofReport).toEqual(plain.map((bucket) => ({ ...bucket, '@referredType': null })));
});

it('has a standing top-up for lines that renew themselves, and for no others', async () => {
  expect(await sandbox.read(paths.topups, 'sandbox-mei')).toEqual([]);
  expect(await sandbox.read(paths.topups, 'sandbox-lee')).toMatchObject([
    { isAutoTopup: true, recurringPeriod: 'weekly', product: [{ id: 'line-de' }] },
  ]);
});
