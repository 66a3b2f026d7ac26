import { expect, it } from 'vitest';
import { reasonSentence } from '../../../../scripts/advise/reason-sentence';

it('names the last day of a need of any length', () => {
  const use = Array.from({ length: 300_000 }, (_, index) => ({
    day: index % 30,
    region: 'JP',
    bytes: 1e4,
  }));
  expect(reasonSentence({ kind: 'infeasible' }, { days: 30, use }, [], null)).toBe(
    'No purchases of these plans serve everything: you need 3 GB until day 29.',
  );
});
