import { expect, it } from 'vitest';
import { plansCsv } from '../../../utils/view/plan-table-csv';
import { aCharge } from '../../support/builders';
import { anOffer, aTable, locale } from './plan-table-sample';

const linesOf = (...offers: ReturnType<typeof anOffer>[]): string[] => {
  const table = aTable(offers);
  return plansCsv(table.comparison.rows, table, locale).split('\n');
};

it('has figures as numbers in the plan’s own currency, unknown ones empty', () => {
  const charges = [aCharge({ minor: 1850 }), aCharge({ kind: 'fee', minor: 150 })];
  const [head, row, dark] = linesOf(
    anOffer({ name: 'Ten, "big"', currency: 'EUR', charges }),
    anOffer({ id: 'dark', currency: null, charges: [], dataBytes: null, validity: null }),
  );
  expect(head).toBe(
    'Plan,Sold by,All in,Fees in it,Currency,Per GB used,Per GB,Per day,"Data, bytes",Days,Tethering,Speed,Renewing,Regions,Not told,Promotion,Tax,Validity counts,Starts,Install within,A day at most,When used up,Fair use limit,Networks,Asks who you are,New customers only,One line may buy it,Against it',
  );
  expect(row).toMatch(
    /^"Ten, ""big""",Nippon Mobile,20\.00,1\.50,EUR,3\.33,2\.00,0\.67,10000000000,30,Yes,,/,
  );
  expect(dark).toMatch(/^Japan 10 GB,Nippon Mobile,,,,,,,,,Yes,,/);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('makes no formula of %j', (name) => {
  const [, row] = linesOf(anOffer({ name }));
  expect(row?.startsWith(`"'${name}"`)).toBe(true);
});

it('calls the beginning of a price one', () => {
  const channel = { kind: 'third-party', name: 'Mart' } as const;
  expect(linesOf(anOffer({ channel }))[1]).toContain('from 1980');
});
