import { describe, expect, it } from 'vitest';
import type { LineContext } from '../../../utils/domain/line-state';
import { rankLines } from '../../../utils/domain/rank';
import { DAY } from '../../../utils/domain/time';
import {
  aBucket,
  aConnection,
  aContext,
  aLine,
  aRenewal,
  GB,
  NOW,
  percentLeft,
} from '../../support/builders';

type Parts = Partial<LineContext> & {
  reading?: NonNullable<Parameters<typeof aLine>[0]>['reading'];
  gone?: boolean;
};

const line = (lineId: string, { reading = {}, gone = false, ...parts }: Parts = {}) =>
  aContext({ line: aLine({ gone, reading: { lineId, ...reading } }), ...parts });

const order = (...contexts: LineContext[]) =>
  rankLines(contexts).map((ranked) => ranked.line.reading.lineId);

const offline = aConnection({ status: { failure: { kind: 'offline' } } });

describe('lines by need', () => {
  it('are urgent, pressing, doubtful, calm, gone, long over', () => {
    const contexts = [
      line('over', { reading: { expiresAt: NOW - 15 * DAY } }),
      line('gone', { gone: true }),
      line('calm'),
      line('doubtful', { connection: offline }),
      line('low', { reading: { buckets: [percentLeft(19)] } }),
      line('empty', { reading: { buckets: [percentLeft(0)] } }),
    ];
    const ranked = ['empty', 'low', 'doubtful', 'calm', 'gone', 'over'];
    expect(order(...contexts)).toEqual(ranked);
    expect(order(...contexts.reverse())).toEqual(ranked);
  });

  it('have the scarcer first, be it data or time', () => {
    const contexts = [
      line('a', { reading: { buckets: [percentLeft(18)] } }),
      line('b', { reading: { buckets: [percentLeft(12)] } }),
      line('c', { reading: { startsAt: NOW - 19 * DAY, expiresAt: NOW + DAY } }),
    ];
    expect(order(...contexts)).toEqual(['c', 'b', 'a']);
  });

  it('have first what ends first: the data by its outlook, or at the pace so far', () => {
    const buckets = [percentLeft(19)];
    const outlook = {
      madeAt: NOW,
      leftBytes: 1.9 * GB,
      at: NOW,
      expiresAt: NOW + 20 * DAY,
      perDay: GB,
      p10: NOW + DAY,
      p50: NOW + 2 * DAY,
      p90: NOW + 3 * DAY,
    };
    const slow = line('slow', { reading: { buckets: [percentLeft(11)] } });
    const fast = aContext({ line: aLine({ outlook, reading: { lineId: 'fast', buckets } }) });
    const date = line('date', { reading: { startsAt: NOW - 3 * DAY, expiresAt: NOW + 1.3 * DAY } });
    expect(order(slow, fast, date)).toEqual(['slow', 'date', 'fast']);
    const ahead = aContext({
      line: aLine({
        outlook: { ...outlook, p10: NOW + DAY / 2, p50: NOW + DAY },
        reading: { lineId: 'fast', buckets },
      }),
    });
    expect(order(slow, ahead, date)).toEqual(['fast', 'slow', 'date']);
  });

  it('stand still where they are equal', () => {
    expect(order(line('b'), line('a'), line('c'))).toEqual(['a', 'b', 'c']);
  });

  it('put an end of today before one of a fortnight ago', () => {
    const ended = (days: number) => ({ reading: { expiresAt: NOW - days * DAY } });
    expect(order(line('a', ended(15)), line('calm'), line('b', ended(1)))).toEqual([
      'b',
      'calm',
      'a',
    ]);
  });
});

describe('the state of a line', () => {
  const unlimited = aBucket({ unlimited: true, remaining: null });
  const states = (parts: Parts) => rankLines([line('a', parts)])[0]?.state;
  const debt = { minor: 500, currency: 'JPY' };
  const expired = { expiresAt: NOW };

  it.each<[string, Parts]>([
    ['enough', {}],
    ['low', { reading: { buckets: [percentLeft(19.99)] } }],
    ['enough', { reading: { buckets: [percentLeft(20)] } }],
    ['empty', { reading: { buckets: [percentLeft(0)] } }],
    ['expiring', { reading: { expiresAt: NOW + 7 * DAY } }],
    ['low', { reading: { expiresAt: NOW + 7 * DAY, buckets: [percentLeft(9)] } }],
    ['expired', { reading: expired }],
    ['expired', { reading: expired, connection: offline }],
    ['waiting', { reading: expired, renewals: [aRenewal()] }],
    ['overdue', { reading: expired, renewals: [aRenewal({ state: 'overdue' })] }],
    ['arrears', { reading: { ...expired, arrears: debt } }],
    ['enough', { reading: { arrears: { minor: 0, currency: 'JPY' } } }],
    ['unlimited', { reading: { buckets: [unlimited] } }],
    ['unknown', { reading: { buckets: [] } }],
    ['old', { gone: true }],
    ['old', { connection: offline }],
    ['enough', { reading: { startsAt: NOW, expiresAt: NOW + 7 * DAY } }],
    ['in-effect', { renewals: [aRenewal({ state: 'confirmed', closedAt: NOW - DAY + 1 })] }],
    ['enough', { renewals: [aRenewal({ state: 'confirmed', closedAt: NOW - DAY })] }],
    ['enough', { renewals: [aRenewal({ state: 'given-up', closedAt: NOW })] }],
  ])('is %s: see %#', (state, parts) => {
    expect(states(parts)).toBe(state);
  });

  it('is still empty on the day of its renewal, once all is used', () => {
    const renewals = [aRenewal({ state: 'confirmed', closedAt: NOW - DAY / 2 })];
    expect(states({ renewals, reading: { buckets: [percentLeft(0)] } })).toBe('empty');
  });

  it('goes by the provider’s clock', () => {
    const ahead = aConnection({ status: { clockOffset: DAY } });
    expect(states({ connection: ahead, reading: { expiresAt: NOW + DAY } })).toBe('expired');
  });
});
