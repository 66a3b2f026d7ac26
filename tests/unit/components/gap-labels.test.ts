import { describe, expect, it } from 'vitest';
import { gapLabels } from '../../../components/chart/gap-labels';
import { plotOf } from '../../../components/chart/plot';

const margin = { top: 0, end: 0, bottom: 0, start: 0 };
const plot = plotOf({ from: 0, to: 1_000 }, 100, {
  width: 1_000,
  height: 100,
  rightToLeft: false,
  margin,
});
const gap = (from: number, to: number, value = 50) => ({
  from: [from, value] as [number, number],
  to: [to, value] as [number, number],
  label: `${from}–${to}`,
});
const names = (gaps: ReturnType<typeof gap>[]) =>
  gapLabels(gaps, null, plot).map(({ label }) => label);

describe('names of gaps', () => {
  it('are left out where a gap is narrow', () => {
    expect(names([gap(100, 110), gap(300, 360)])).toEqual(['300–360']);
  });

  it('never stand over each other; the wider one is named', () => {
    expect(names([gap(300, 330), gap(340, 400), gap(700, 720)])).toEqual(['340–400', '700–720']);
  });

  it('go below where the even pace runs through the place above', () => {
    const even = (value: number) => ({
      from: [0, value] as [number, number],
      to: [1_000, value] as [number, number],
      label: '',
    });
    const place = (value: number) => gapLabels([gap(300, 400)], even(value), plot)[0];
    expect(place(70)).toMatchObject({ anchor: 'end', y: 72 });
    expect(place(99)).toMatchObject({ anchor: 'start', y: 40 });
    expect(place(20)).toMatchObject({ anchor: 'start', y: 40 });
  });
});

it('a chart is mirrored from right to left', () => {
  const room = { width: 1_000, height: 100, margin: { ...margin, start: 100 } };
  const mirrored = plotOf({ from: 0, to: 900 }, 100, { ...room, rightToLeft: true });
  expect([0, 900].map((at) => mirrored.x(at))).toEqual([900, 0]);
  expect([0, 900].map((at) => mirrored.along(at))).toEqual([100, 1_000]);
  expect([mirrored.start, mirrored.end]).toEqual([900, 0]);
});
