import { describe, expect, it } from 'vitest';
import { rankLines } from '../../../../utils/domain/rank';
import { toRail } from '../../../../utils/view/dashboard/rail-view';
import { aContext, aLine } from '../../../support/builders';
import { english } from './history-samples';

const lines = (count: number) =>
  rankLines(
    Array.from({ length: count }, (_, place) =>
      aContext({ line: aLine({ reading: { lineId: `id/${place}`, name: `Card ${place}` } }) }),
    ),
  );
const show = (count: number, search = '') =>
  toRail(lines(count), { part: 'lines', lineKey: 'nippon/id/1', search, openAlerts: 2 }, english);

describe('the rail', () => {
  it('has no search below twelve lines', () => {
    expect(show(11).search).toBeNull();
    expect(show(11, 'card 3').lines).toHaveLength(11);
    expect(show(12).search).toEqual({ label: 'Find a line', value: '' });
  });

  it('lists a hundred of a thousand lines, and finds the others', () => {
    expect(show(1_000).lines).toHaveLength(100);
    expect(show(1_000).more).toBe('900 more; search to find them.');
    expect(show(1_000, ' card 998 ').lines.map(({ row }) => row.name)).toEqual(['Card 998']);
    expect(show(1_000, 'nothing')).toMatchObject({ lines: [], more: 'No line is called that.' });
  });

  it('marks the open line, and leads to each whatever its id', () => {
    const [open] = show(3).lines.filter(({ current }) => current);
    expect(open?.href).toBe('#line/nippon%2Fid%2F1');
    expect(show(3).links.find(({ id }) => id === 'alerts')?.count).toBe('2');
  });

  it('leads to the table of all lines where there are several', () => {
    const ids = (count: number) => show(count).links.map(({ id }) => id);
    expect(ids(1)).not.toContain('fleet');
    expect(ids(2)).toContain('fleet');
  });
});
