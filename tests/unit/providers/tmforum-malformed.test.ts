import { describe, expect, it } from 'vitest';
import { bend } from '../../support/bend';
import { everything, fixture, pollOf, pollWith } from './tmforum-provider';

const REPORTS = '/tmf-api/usageConsumption/v5/usageConsumptionReport';
const unreadable = (path: string, why: string) => ({
  ok: false,
  failure: { kind: 'unreadable', path, why },
});

describe('a report that cannot be right', () => {
  const amount = [0, 'bucket', 0, 'remainingValue', 'amount'];
  const amountPath = 'usageConsumptionReport[0].bucket[0].remainingValue.amount';
  const usedPath = 'usageConsumptionReport[0].bucket[0].bucketCounter[1].value.amount';

  it.each<[string, (string | number)[], unknown, string, string]>([
    ['text for a number', amount, '1.8', amountPath, 'wrong-type'],
    ['true for a number', amount, true, amountPath, 'wrong-type'],
    ['less than nothing', amount, -0.1, amountPath, 'negative'],
    ['2^53', amount, 2 ** 53, amountPath, 'too-large'],
    [
      'an end that is no date',
      [0, 'bucket', 0, 'validFor', 'endDateTime'],
      'soon',
      'usageConsumptionReport[0].bucket[0].validFor.endDateTime',
      'wrong-type',
    ],
    [
      'a moment that is no date',
      [0, 'effectiveDate'],
      'now',
      'usageConsumptionReport[0].effectiveDate',
      'wrong-type',
    ],
    ['an object for a list', [0, 'bucket'], {}, 'usageConsumptionReport[0].bucket', 'wrong-type'],
    [
      'a number for a name',
      [0, 'bucket', 2, 'name'],
      7,
      'usageConsumptionReport[0].bucket[2].name',
      'wrong-type',
    ],
    ['a report of nothing', [0], null, 'usageConsumptionReport[0]', 'wrong-type'],
    ['a report without an id', [0, 'id'], undefined, 'usageConsumptionReport[0].id', 'wrong-type'],
    [
      'a unit nobody knows',
      [0, 'bucket', 0, 'remainingValue', 'units'],
      'parsecs',
      'usageConsumptionReport[0].bucket[0].remainingValue.units',
      'unknown-unit',
    ],
    [
      'a unit that is a word of the language',
      [0, 'bucket', 1, 'remainingValue', 'units'],
      'constructor',
      'usageConsumptionReport[0].bucket[1].remainingValue.units',
      'unknown-unit',
    ],
    [
      'less than nothing used',
      [0, 'bucket', 0, 'bucketCounter', 1, 'value', 'amount'],
      -1,
      usedPath,
      'negative',
    ],
    [
      'too much used',
      [0, 'bucket', 0, 'bucketCounter', 1, 'value', 'amount'],
      2 ** 52,
      usedPath,
      'too-large',
    ],
  ])('for %s: its place is named', async (_, keys, value, path, why) => {
    expect(await pollWith(keys, value)).toEqual(unreadable(path, why));
  });

  it('by its size once it is in bytes', async () => {
    expect(await pollWith(amount, 9_007_200)).toEqual(unreadable(amountPath, 'too-large'));
  });

  it('by a number beyond all numbers', async () => {
    const text = JSON.stringify(fixture('usage-consumption-report')).replace('1.8', '1e999');
    const poll = await pollOf({ ...everything(), [REPORTS]: text });
    expect(poll).toMatchObject({ ok: false, failure: { kind: 'unreadable', path: amountPath } });
  });

  it('names the place in the second report', async () => {
    const twice = [...fixture('usage-consumption-report'), ...fixture('usage-consumption-report')];
    const reports = bend(twice, [1, 'bucket', 3, 'remainingValue', 'amount'], -1);
    const path = 'usageConsumptionReport[1].bucket[3].remainingValue.amount';
    expect(await pollOf({ ...everything(), [REPORTS]: reports })).toEqual(
      unreadable(path, 'negative'),
    );
  });

  it('cut short', async () => {
    const text = JSON.stringify(fixture('usage-consumption-report')).slice(0, 300);
    expect(await pollOf({ ...everything(), [REPORTS]: text })).toEqual(unreadable('', 'cut-short'));
  });

  it('without a line', async () => {
    expect(await pollOf({ ...everything(), [REPORTS]: [] })).toEqual(unreadable('', 'no-lines'));
  });
});
