import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMark,
  keyTarget,
  moveMark,
  onStep,
  removeMark,
} from '../../../components/threshold-marks';

const percent = { min: 0, max: 100, step: 1 };

describe('marks on a scale', () => {
  it('snaps to steps without the noise of fractions', () => {
    expect(onStep(0.30000000000000004, { min: 0, max: 5, step: 0.1 })).toBe(0.3);
    expect(onStep(12.4, percent)).toBe(12);
    expect(onStep(-5, percent)).toBe(0);
  });

  it('stops a step before its neighbours', () => {
    expect(moveMark([5, 10, 20], 1, 40, percent)).toEqual([5, 19, 20]);
    expect(moveMark([5, 10, 20], 1, 0, percent)).toEqual([5, 6, 20]);
    expect(moveMark([5, 10, 20], 2, 500, percent)).toEqual([5, 10, 100]);
  });

  it('adds in the widest gap and not where all is taken', () => {
    expect(addMark([10, 20], percent)).toEqual([10, 20, 61]);
    expect(addMark([], percent)).toEqual([50]);
    expect(addMark([0, 1, 2], { min: 0, max: 2, step: 1 })).toEqual([0, 1, 2]);
  });

  it('removes one', () => {
    expect(removeMark([5, 10, 20], 1)).toEqual([5, 20]);
  });

  it('stays sorted, distinct and on the scale through any moves and additions', () => {
    const deed = fc.oneof(
      fc.constant('add' as const),
      fc.tuple(fc.nat(5), fc.integer({ min: -50, max: 150 })),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        let marks: number[] = [10, 20];
        for (const what of deeds) {
          marks =
            what === 'add'
              ? addMark(marks, percent)
              : moveMark(marks, what[0] % marks.length, what[1], percent);
          expect(marks).toEqual([...new Set(marks)].sort((a, b) => a - b));
          expect(marks.every((mark) => mark >= 0 && mark <= 100)).toBe(true);
        }
      }),
    );
  });
});

describe('keys on a mark', () => {
  it('follow the direction of the page', () => {
    expect(keyTarget('ArrowRight', 20, percent, false)).toBe(21);
    expect(keyTarget('ArrowRight', 20, percent, true)).toBe(19);
    expect(keyTarget('ArrowUp', 20, percent, true)).toBe(21);
  });

  it('go to the ends and leave other keys alone', () => {
    expect(keyTarget('Home', 20, percent, false)).toBe(0);
    expect(keyTarget('End', 20, percent, false)).toBe(100);
    expect(keyTarget('Tab', 20, percent, false)).toBeNull();
  });
});
