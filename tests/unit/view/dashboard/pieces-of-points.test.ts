import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../utils/view/dashboard/pieces-of-points';
import { GB } from '../../../support/builders';

const line = (...points: [at: number, left: number][]) =>
  points.map(([at, left]) => ({ at, left: left * GB, total: 10 * GB }));
const moments = (pieces: { at: number }[][]) => pieces.map((piece) => piece.map(({ at }) => at));

describe('pieces of a line of readings', () => {
  it('are one where somebody looked all the time', () => {
    expect(piecesOf(line([0, 9], [5, 8], [10, 7]), 5)).toMatchObject({ gaps: [], rises: [] });
  });

  it('end at a gap', () => {
    const { seen, gaps } = piecesOf(line([0, 9], [5, 8], [11, 7], [12, 6]), 5);
    expect(moments(seen)).toEqual([
      [0, 5],
      [11, 12],
    ]);
    expect(gaps.map(({ from, to }) => [from.at, to.at])).toEqual([[5, 11]]);
  });

  it('end at a refill, which is no gap, but not at a correction', () => {
    const { seen, gaps, rises } = piecesOf(line([0, 1], [1, 1.1], [9, 10], [10, 9]), 5);
    expect(moments(seen)).toEqual([
      [0, 1],
      [9, 10],
    ]);
    expect(gaps).toEqual([]);
    expect(rises.map(({ from, to }) => [from.at, to.at])).toEqual([[1, 9]]);
  });

  it('are none of nothing', () => {
    expect(piecesOf([], 5)).toEqual({ seen: [], gaps: [], rises: [] });
  });
});
