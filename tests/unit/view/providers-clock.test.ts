import { expect, it } from 'vitest';
import { rankLines } from '../../../utils/domain/rank';
import { DAY } from '../../../utils/domain/time';
import { readingTime } from '../../../utils/view/line-words';
import { onProvidersClock } from '../../../utils/view/providers-clock';
import { aConnection, aContext, aLine, NOW } from '../../support/builders';

const ranked = (clockOffset: number) => {
  const connection = aConnection({ status: { clockOffset } });
  const line = aLine({ reading: { measuredAt: NOW + clockOffset - DAY } });
  const [one] = rankLines([aContext({ connection, line })]);
  if (one === undefined) throw new Error('no line');
  return one;
};

it('moves now and what was read along, so that ages and what is left of the time stay', () => {
  const ours = ranked(7 * DAY);
  const theirs = onProvidersClock(ours);
  expect(theirs.now).toBe(NOW + 7 * DAY);
  expect(theirs.now - readingTime(theirs)).toBe(ours.now - readingTime(ours));
  expect(theirs.line.reading).toBe(ours.line.reading);
});

it('is the same line where both clocks agree', () => {
  const ours = ranked(0);
  expect(onProvidersClock(ours)).toBe(ours);
});
