import { expect, test } from 'vitest';
import { ANSWERS, answerFloors, SERIES } from '../../../composed/floors';
import { answersOf } from '../../../composed/series';
import { readCase } from '../../../support/read-case';
import { addReading, emptyTally, shares } from '../../../support/tally-readings';

test('reads answers in JSON, none of them wrong', () => {
  const tally = emptyTally();
  const misses = answersOf(SERIES, ANSWERS).flatMap((one) =>
    addReading([tally], one, readCase(one)),
  );
  const { right, found } = shares(tally);
  const told = misses.join('\n');
  expect(right, told).toBeGreaterThanOrEqual(answerFloors.right);
  expect(found, told).toBeGreaterThanOrEqual(answerFloors.found);
});
