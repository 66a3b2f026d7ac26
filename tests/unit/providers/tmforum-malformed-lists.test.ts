import { describe, expect, it } from 'vitest';
import { bend } from '../../support/bend';
import { everything, fixture, pollOf } from './tmforum-provider';

const unreadable = (path: string, why: string) => ({
  ok: false,
  failure: { kind: 'unreadable', path, why },
});

describe('in another list', () => {
  it.each<[string, unknown, string, string]>([
    ['/tmf-api/productInventory/v4/product', [{ id: 1 }], 'product[0].id', 'wrong-type'],
    [
      '/tmf-api/prepayBalanceManagement/v4/topupBalance',
      [{ isAutoTopup: 'yes' }],
      'topupBalance[0].isAutoTopup',
      'wrong-type',
    ],
    [
      '/tmf-api/customerBillManagement/v4/customerBill',
      [{ remainingAmount: { value: true } }],
      'customerBill[0].remainingAmount.value',
      'wrong-type',
    ],
  ])('%s', async (place, body, path, why) => {
    expect(await pollOf({ ...everything(), [place]: body })).toEqual(unreadable(path, why));
  });

  it.each([
    ['is malformed', [{ id: 7 }]],
    ['is forbidden', 403],
    ['is broken', 500],
  ])('a catalogue that %s takes nothing from the lines', async (_, body) => {
    const place = '/tmf-api/productCatalogManagement/v4/productOffering';
    const poll = await pollOf({ ...everything(), [place]: body }, { wantsPlans: true });
    expect(poll).toMatchObject({
      ok: true,
      value: { plans: null, readings: [{ lineId: 'line-1' }] },
    });
  });
});

describe('TMF654', () => {
  const BUCKETS = '/tmf-api/prepayBalanceManagement/v4/bucket';
  const bent = (at: number, value: object) =>
    pollOf({ [BUCKETS]: bend(fixture('bucket'), [at, 'remainingValue'], value) });

  it.each<[object, string, string]>([
    [{ amount: -1, units: 'GB' }, 'bucket[1].remainingValue.amount', 'negative'],
    [{ amount: 1, units: 'parsecs' }, 'bucket[1].remainingValue.units', 'unknown-unit'],
    [{ amount: 2 ** 52, units: 'GB' }, 'bucket[1].remainingValue.amount', 'too-large'],
  ])('%j is named by its place', async (value, path, why) => {
    expect(await bent(1, value)).toEqual(unreadable(path, why));
  });
});
