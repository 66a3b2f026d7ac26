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
    ['words for a number', amount, 'some', amountPath, 'wrong-type'],
    ['true for a number', amount, true, amountPath, 'wrong-type'],
    ['less than nothing', amount, -0.1, amountPath, 'negative'],
    ['more bytes than 2^64', amount, 2 ** 53, amountPath, 'too-large'],
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
    [
      'a report with a number for an id',
      [0, 'id'],
      7,
      'usageConsumptionReport[0].id',
      'wrong-type',
    ],
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

  it.each([
    ['2^53 in bytes', '9007199254740992', 'B', '9007199254740992'],
    ['2^53 + 1 in bytes', '9007199254740993', 'B', '9007199254740993'],
    ['the same as a text', '"9007199254740993"', 'B', '9007199254740993'],
    ['2^64 in bytes', '18446744073709551616', 'B', '18446744073709551616'],
    ['more than 2^53 once it is in bytes', '9007200.5', 'Go', '9007200500000000'],
  ])('but %s is kept to its last digit', async (_, told, units, exact) => {
    const bucket = `{"id":"b","usageType":"data","remainingValue":{"amount":${told},"units":"${units}"}}`;
    const text = JSON.stringify(
      bend(fixture('usage-consumption-report').slice(0, 1), [0, 'bucket'], []),
    ).replace('"bucket":[]', `"bucket":[${bucket}]`);
    const poll = await pollOf({ ...everything(), [REPORTS]: text });
    expect(poll.ok && poll.value.readings[0]?.buckets[0]).toMatchObject({
      remaining: Number(exact),
      exact: { remaining: exact },
    });
  });

  it('by one byte more than 2^64', async () => {
    const text = JSON.stringify(fixture('usage-consumption-report')).replace(
      '1.8,"units":"Go"',
      '18446744073709551617,"units":"B"',
    );
    expect(await pollOf({ ...everything(), [REPORTS]: text })).toEqual(
      unreadable(amountPath, 'too-large'),
    );
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
