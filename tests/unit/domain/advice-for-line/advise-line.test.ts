import { describe, expect, it } from 'vitest';
import {
  adviseLine,
  type LineAdvice,
  type LineQuestion,
} from '../../../../utils/domain/advice-for-line/advise-line';
import type { Plan } from '../../../../utils/domain/model';
import { DAY } from '../../../../utils/domain/time';
import { aBucket, aCharge, aLine, aPlan, GB, NOW } from '../../../support/builders';
import { aQuestion, aUsedLine, offer, usedEvenly } from './a-question';

const ten = offer('ten', 10, 30, 1_980);
const thirty = offer('thirty', 30, 30, 3_500);
const fifty = offer('fifty', 60, 90, 7_480);

const ask = (parts: Partial<LineQuestion>): LineAdvice => adviseLine(aQuestion(parts));

/** What is bought, on which day from now. */
const bought = (advice: LineAdvice): [string, number, number][] =>
  advice.kind === 'buy'
    ? advice.purchases.map(({ plan, count, at }) => [plan.id, count, Math.round((at - NOW) / DAY)])
    : [];

const kindOf = (parts: Partial<LineQuestion>): string => ask(parts).kind;

describe('doing nothing', () => {
  it('is advised where what is there lasts for as long as is looked ahead', () => {
    const line = aUsedLine(100 * GB, 60, 0.3 * GB);
    expect(ask({ line, catalogue: [ten] })).toMatchObject({ kind: 'lasts' });
  });

  it('is advised where there is no limit, or the line is filled up again by itself', () => {
    const free = aLine({
      use: usedEvenly(GB),
      reading: {
        expiresAt: null,
        buckets: [aBucket({ unlimited: true, remaining: null, expiresAt: null })],
      },
    });
    expect(kindOf({ line: free, catalogue: [ten] })).toBe('lasts');
    const end = NOW + 3 * DAY;
    const monthly = aLine({
      use: usedEvenly(0.2 * GB),
      reading: {
        startsAt: end - 30 * DAY,
        expiresAt: end,
        buckets: [aBucket({ remaining: 3 * GB, total: 20 * GB, expiresAt: end, resetsAt: end })],
      },
    });
    expect(kindOf({ line: monthly, catalogue: [ten] })).toBe('lasts');
  });
});

describe('buying', () => {
  it('waits until the old one ends, where that lasts so long', () => {
    const line = aUsedLine(9 * GB, 5, 0.15 * GB);
    expect(
      bought(ask({ line, catalogue: [offer('ten', 10, 30, 1_980, { topUpEffect: 'unknown' })] })),
    ).toEqual([['ten', 1, 5]]);
  });

  it('does not take an end to limits for a rest that a small plan keeps', () => {
    const expiresAt = NOW + 10 * DAY;
    const buckets = [aBucket({ unlimited: true, remaining: null, total: null, expiresAt })];
    const line = aLine({ use: usedEvenly(GB), reading: { expiresAt, buckets } });
    for (const topUpEffect of ['restarts', 'extends'] as const) {
      const one = offer('one', 1, 30, 100, { topUpEffect, maxPurchases: 1 });
      expect(kindOf({ line, catalogue: [one] })).toBe('infeasible');
    }
  });

  it('is due when what is there is used up, not before', () => {
    const line = aUsedLine(4 * GB, 20, 0.4 * GB);
    const [[id, count, day] = ['', 0, 0]] = bought(ask({ line, catalogue: [thirty] }));
    expect([id, count]).toEqual(['thirty', 1]);
    expect(day).toBeGreaterThan(4);
    expect(day).toBeLessThan(10);
  });

  it('is due at once for a line that has ended', () => {
    expect(bought(ask({ line: aUsedLine(0, -2, 0.4 * GB), catalogue: [thirty] }))).toEqual([
      ['thirty', 1, 0],
    ]);
  });

  it('tops up instead, where a booster is enough until the end', () => {
    const line = aUsedLine(0.5 * GB, 25, 0.2 * GB);
    const booster = offer('booster', 12, 30, 900, { topUpEffect: 'adds' });
    const catalogue = [booster, offer('new', 12, 30, 3_000), offer('week', 4, 7, 600)];
    const advice = ask({ line, catalogue });
    expect(bought(advice)[0]?.[0]).toBe('booster');
    expect(advice.kind === 'buy' && advice.purchases[0]?.topUp).toBe(true);
  });

  it('comes before the end, where that keeps what is left', () => {
    // Most of it is left when it ends: with that ten are enough, without it they are not.
    const line = aUsedLine(20 * GB, 3, 0.4 * GB);
    const keeps = offer('keeps', 10, 30, 1_980, { topUpEffect: 'extends' });
    const advice = ask({ line, catalogue: [keeps] });
    expect(bought(advice)).toEqual([['keeps', 1, 3]]);
    const untold = ask({ line, catalogue: [{ ...keeps, topUpEffect: 'unknown' }] });
    expect(bought(untold).length).toBeGreaterThan(1);
  });

  it('asks for more at a greater certainty, and never for less', () => {
    const totals = ([50, 80, 90] as const).map((certainty) => {
      const advice = ask({
        certainty,
        line: aUsedLine(0, -1, 0.5 * GB),
        catalogue: [offer('one', 1, 30, 100)],
      });
      return advice.kind === 'buy' ? advice.totalMinor : 0;
    });
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(totals[0]).toBeLessThan(totals[2] ?? 0);
  });
});

describe('what plans say of themselves', () => {
  const line = aUsedLine(0, -1, 0.4 * GB);
  const leftOut = (...plans: Plan[]) => {
    const advice = ask({ line, catalogue: [thirty, ...plans] });
    return 'leftOut' in advice ? advice.leftOut.map(({ plan, why }) => [plan.id, why]) : [];
  };

  it('leaves out, and says why, what cannot be reckoned with', () => {
    expect(
      leftOut(
        offer('a', 10, 30, 1, { currency: null }),
        offer('b', 10, 30, 1, { currency: 'EUR' }),
        offer('c', 10, 30, 1, { dataBytes: null }),
        offer('d', 10, 30, 1, { validity: null }),
        offer('e', 10, 30, 1, { tethering: 'blocked' }),
        offer('f', 10, 0, 1),
        offer('g', 10, 30, -1),
      ),
    ).toEqual([
      ['a', 'no-price'],
      ['b', 'no-rate'],
      ['c', 'no-data'],
      ['d', 'no-validity'],
      ['e', 'no-tethering'],
      ['f', 'no-validity'],
      ['g', 'no-price'],
    ]);
  });

  it('asks for the country in which the line was used', () => {
    const rows = [
      {
        lineKey: 'x',
        bucketId: 'data',
        counts: true,
        date: '2026-11-19',
        used: 1,
        added: 0,
        left: null,
        total: null,
        country: 'JP',
      },
    ];
    const korea = offer('korea', 30, 30, 1, { regions: ['KR'] });
    const advice = ask({ line, rows, catalogue: [thirty, korea] });
    expect(bought(advice)).toEqual([['thirty', 1, 0]]);
    expect(advice.kind === 'buy' && advice.leftOut).toEqual([{ plan: korea, why: 'elsewhere' }]);
  });

  it('says when nothing tells where the line is used', () => {
    const korea = offer('korea', 30, 30, 1, { regions: ['KR'] });
    expect(ask({ line, catalogue: [korea] })).toMatchObject({ kind: 'buy', placesKnown: true });
    const japan = offer('japan', 30, 30, 2, { regions: ['JP'] });
    expect(ask({ line, catalogue: [korea, japan] })).toMatchObject({ placesKnown: false });
    const reading = { ...line.reading, planId: 'home' };
    const home = offer('home', 5, 30, 9_000, { regions: ['JP'] });
    expect(ask({ line: { ...line, reading }, catalogue: [korea, home] })).toMatchObject({
      placesKnown: true,
      leftOut: [{ plan: korea, why: 'elsewhere' }],
    });
  });

  it('takes a promotion only while it stands', () => {
    const winter = aCharge({ kind: 'discount', name: 'Winter', minor: -3_900, endsAt: NOW + DAY });
    const cheap = offer('cheap', 30, 30, 4_500, { charges: [aCharge({ minor: 4_500 }), winter] });
    expect(bought(ask({ line, catalogue: [thirty, cheap] }))[0]?.[0]).toBe('cheap');
    const later = ask({ line: aUsedLine(9 * GB, 9, 0.2 * GB), catalogue: [thirty, cheap] });
    expect(bought(later)[0]?.[0]).toBe('thirty');
    const only = ask({ line: aUsedLine(9 * GB, 9, 0.2 * GB), catalogue: [cheap] });
    expect(only).toMatchObject({
      kind: 'buy',
      totalMinor: 4_500,
      promotionOver: [{ id: 'cheap' }],
    });
  });

  it('takes unlimited for as much as anybody needs, slow above its cap', () => {
    const free = aPlan({
      id: 'free',
      unlimited: true,
      dataBytes: null,
      dailyCapBytes: GB / 10,
      speedAfterCapKbps: 512,
    });
    expect(bought(ask({ line, catalogue: [free] }))).toEqual([['free', 1, 0]]);
    expect(kindOf({ line, catalogue: [{ ...free, speedAfterCapKbps: null }] })).toBe('infeasible');
  });
});

describe('no advice', () => {
  it('says what is missing for it', () => {
    const line = aUsedLine(0, -1, 0.4 * GB);
    expect(kindOf({ line: aUsedLine(0, -1, GB, 0.5), catalogue: [ten] })).toBe(
      'too-little-history',
    );
    expect(kindOf({ line, catalogue: null })).toBe('no-plans');
    expect(kindOf({ line, catalogue: [] })).toBe('no-plans');
    expect(kindOf({ line, catalogue: [offer('dark', 10, 30, 1, { currency: null })] })).toBe(
      'no-prices',
    );
    expect(kindOf({ line, catalogue: [offer('one', 1, 30, 100, { maxPurchases: 2 })] })).toBe(
      'infeasible',
    );
    const untold = aLine({
      use: usedEvenly(GB),
      reading: { buckets: [aBucket({ remaining: null })] },
    });
    expect(kindOf({ line: untold, catalogue: [ten] })).toBe('unknown-left');
  });
});

describe('the others', () => {
  it('lose for a reason', () => {
    const line = aUsedLine(0, -1, 0.4 * GB);
    const advice = ask({
      line,
      catalogue: [thirty, ten, fifty, offer('small', 5, 30, 900, { maxPurchases: 1 })],
    });
    if (advice.kind !== 'buy') throw new Error(advice.kind);
    const reasons = advice.others.map((other) => [other.kind, other.plan.id]);
    expect(reasons).toContainEqual(['pays-off', 'fifty']);
    for (const other of advice.others) {
      if (other.kind === 'dearer') expect(other.minor).toBeGreaterThan(advice.totalMinor);
    }
  });
});
