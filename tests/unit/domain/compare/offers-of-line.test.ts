import { describe, expect, it } from 'vitest';
import { needOfLine } from '../../../../utils/domain/compare/need-of-line';
import { offersBeside, offersOfLine } from '../../../../utils/domain/compare/offers-of-line';
import { HOUR } from '../../../../utils/domain/time';
import { aConnection, aContext, aLine, aPlan, GB, NOW } from '../../../support/builders';

const own = aPlan();
const mart = { kind: 'third-party', name: 'Mart' } as const;

describe('offers', () => {
  it('of a line are what it can buy, each with who sells it and by whose clock', () => {
    const connection = aConnection({ status: { clockOffset: HOUR } });
    const plans = [own, aPlan({ id: 'mart', channel: mart }), aPlan({ id: 'x', sellable: false })];
    const offers = offersOfLine(aContext({ connection }), plans);
    expect(offers.map(({ plan, seller, now }) => [plan.id, seller, now])).toEqual([
      ['plan-10', 'Nippon Mobile', NOW + HOUR],
      ['mart', 'Mart', NOW + HOUR],
    ]);
  });

  it('beside it are everything on sale, said to be for the line or not', () => {
    const other = aConnection({ id: 'euro', name: 'EuroHop' });
    const catalogues = [
      { connectionId: 'nippon', plans: [own, aPlan({ id: 'asia', categories: ['asia'] })] },
      { connectionId: 'euro', plans: [own, aPlan({ id: 'old', sellable: false })] },
      { connectionId: 'gone', plans: [own] },
    ];
    const offers = offersBeside(aContext(), [aConnection(), other], catalogues);
    expect(offers.map(({ plan, seller, forLine }) => [plan.id, seller, forLine])).toEqual([
      ['plan-10', 'Nippon Mobile', true],
      ['asia', 'Nippon Mobile', false],
      ['plan-10', 'EuroHop', false],
    ]);
  });
});

describe('the need of a line', () => {
  it('is its pace, and where its own plan alone works', () => {
    expect(needOfLine(aContext(), [own])).toMatchObject({ perDay: null, p: null, region: 'JP' });
    expect(needOfLine(aContext(), [aPlan({ regions: ['JP', 'KR'] })]).region).toBeUndefined();
    expect(needOfLine(aContext(), []).region).toBeUndefined();
  });

  it('keeps its pace when its data has ended', () => {
    const reading = { expiresAt: NOW - HOUR };
    const outlook = {
      p10: null,
      p50: null,
      p90: null,
      madeAt: NOW - 2 * HOUR,
      leftBytes: GB,
      at: NOW - 2 * HOUR,
      expiresAt: NOW - HOUR,
      perDay: GB,
    };
    const need = needOfLine(aContext({ line: aLine({ reading, outlook }) }), [own]);
    expect(need).toMatchObject({ perDay: GB, endsAt: null });
  });
});
