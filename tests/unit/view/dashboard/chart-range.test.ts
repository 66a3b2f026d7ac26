import { expect, it } from 'vitest';
import { rankLines } from '../../../../utils/domain/rank';
import { DAY } from '../../../../utils/domain/time';
import { spanOf } from '../../../../utils/view/dashboard/chart-range';
import { aContext, aLine, NOW } from '../../../support/builders';

function spanned(startsAt: number | null, expiresAt: number | null) {
  const [line] = rankLines([aContext({ line: aLine({ reading: { startsAt, expiresAt } }) })]);
  if (line === undefined) throw new Error('one line makes one ranked line');
  return spanOf(line, 'plan', null);
}

it.each([Date.UTC(9999, 11, 31), 8.64e15])('an end at %d means that there is none', (end) => {
  expect(spanned(NOW - 5 * DAY, end)).toEqual(spanned(NOW - 5 * DAY, null));
});

it('is a span even where the end lies before the begin', () => {
  const { from, to } = spanned(NOW + 9 * DAY, NOW - DAY);
  expect(to).toBeGreaterThan(from);
});
