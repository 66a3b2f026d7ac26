import { describe, expect, it } from 'vitest';
import { allAdapters } from '../../../../utils/providers/registry';
import { type Fixture, fixturesOf } from '../../../support/provider-fixture';
import { shownBy } from './fixture';

/** What may happen with any provider; a case that cannot is said to be so, with the reason. */
const CASES = [
  'whole',
  'malformed',
  'signed-out',
  'rate-limited',
  'partial',
  'empty',
  'unlimited',
  'negative',
  'unknown-unit',
];

describe.each(await allAdapters())('$id', (adapter) => {
  const fixtures = fixturesOf(adapter.id);
  const real = fixtures.filter(([, { not }]) => not === undefined);

  it('has every case', () => {
    const names = fixtures.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(CASES));
    expect(real.map(([name]) => name)).toEqual(expect.arrayContaining(['whole', 'malformed']));
  });

  it.each(real)('%s is read as it should be', async (_, fixture: Fixture) => {
    expect(await shownBy(adapter, fixture)).toEqual(fixture.shown);
  });
});
