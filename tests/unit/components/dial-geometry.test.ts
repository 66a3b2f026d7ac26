import { describe, expect, it } from 'vitest';
import { angleOf, arcPath, pointAt, ticks } from '../../../components/dial-geometry';

describe('the dial', () => {
  it('sweeps 240° from the lower left over the top to the lower right', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map(angleOf)).toEqual([-120, -60, 0, 60, 120]);
  });

  it('keeps the needle on the scale whatever the share', () => {
    expect(angleOf(-0.3)).toBe(-120);
    expect(angleOf(1.7)).toBe(120);
  });

  it('stands a half at the top and mirrors the ends', () => {
    expect(pointAt(0.5, 10)).toEqual({ x: 0, y: -10 });
    const empty = pointAt(0, 10);
    const full = pointAt(1, 10);
    expect(full).toEqual({ x: -empty.x, y: empty.y });
    expect(empty.y).toBe(5);
  });

  it('draws the short way up to three quarters of the sweep and the long way beyond', () => {
    expect(arcPath(0, 0.74, 40)).toContain('A40 40 0 0 1');
    expect(arcPath(0, 0.76, 40)).toContain('A40 40 0 1 1');
  });

  it('draws nothing for nothing, and never past the end', () => {
    expect(arcPath(0, 0, 40)).toBe('');
    expect(arcPath(0.5, 0.2, 40)).toBe('');
    expect(arcPath(0, 3, 40)).toBe(arcPath(0, 1, 40));
  });

  it('marks quarters long, tenths middle, twentieths short', () => {
    const sharesOf = (length: string) =>
      ticks.filter((tick) => tick.length === length).map((tick) => tick.share);
    expect(sharesOf('long')).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(sharesOf('middle')).toEqual([0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]);
    expect(sharesOf('short')).toHaveLength(8);
  });
});
