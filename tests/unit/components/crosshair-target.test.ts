import { describe, expect, it } from 'vitest';
import { crosshairTarget, nearestPlace } from '../../../components/chart/crosshair-target';

describe('the cross-hairs', () => {
  it.each([
    ['ArrowLeft', null, false, 29],
    ['ArrowLeft', 5, false, 4],
    ['ArrowRight', 5, false, 6],
    ['ArrowLeft', 5, true, 6],
    ['ArrowRight', 5, true, 4],
    ['ArrowRight', 29, false, 29],
    ['ArrowDown', 0, false, 0],
    ['PageUp', 5, false, 15],
    ['PageDown', 5, false, 0],
    ['Home', 5, true, 0],
    ['End', null, false, 29],
    ['a', 5, false, null],
  ])('%s from %s, right to left %s: %s', (key, place, rightToLeft, target) => {
    expect(crosshairTarget(key, place, 30, rightToLeft)).toBe(target);
  });

  it.each([
    ['ArrowDown', 8, false, 9],
    ['ArrowUp', 8, false, 7],
    ['ArrowRight', 8, false, 15],
    ['ArrowLeft', 8, false, 1],
    ['ArrowLeft', 8, true, 15],
    ['ArrowLeft', 3, false, 0],
    ['ArrowRight', 28, false, 29],
  ])('%s from %s in columns of seven, right to left %s: %s', (key, place, rightToLeft, target) => {
    expect(crosshairTarget(key, place, 30, rightToLeft, 7)).toBe(target);
  });

  it('stay away from an empty chart', () => {
    expect(crosshairTarget('End', null, 0, false)).toBeNull();
    expect(nearestPlace([])).toBeNull();
  });

  it('stop at what is nearest', () => {
    expect(nearestPlace([5, 4, 14])).toBe(1);
    expect(nearestPlace([4, 4])).toBe(0);
  });
});
