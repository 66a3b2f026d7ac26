import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rankLines } from '../../../../utils/domain/rank';
import { DAY } from '../../../../utils/domain/time';
import { fleetCsv } from '../../../../utils/view/fleet/fleet-csv';
import { aBucket, aConnection, aContext, aLine, GB, NOW } from '../../../support/builders';
import { wholeLocaleOf } from '../../../support/locales';

const english = wholeLocaleOf('en');
const csvOf = (contexts: Parameters<typeof rankLines>[0], locale = english) =>
  fleetCsv(rankLines(contexts), locale);
const rowsOf = (text: string) => parse<string[]>(text.trim()).data;

describe('the file of lines', () => {
  it('has bytes, dates in ISO 8601, and nothing where nothing is known', () => {
    const outlook = {
      ...{ p10: NOW + 2 * DAY, p50: NOW + 3 * DAY, p90: null, madeAt: NOW, at: NOW },
      ...{ leftBytes: 6 * GB, expiresAt: NOW + 20 * DAY, perDay: GB },
    };
    expect(rowsOf(csvOf([aContext({ line: aLine({ outlook }) })]))).toEqual([
      [
        ...['Line', 'Number ends in', 'Provider', 'State', 'Data left, bytes', 'Of, bytes'],
        ...['Left, percent', 'Until', 'Days left', 'Runs out at the earliest, estimated'],
        ...['Runs out at the latest, estimated', 'Plan', 'Last measured'],
      ],
      [
        ...['Tokyo eSIM', '4471', 'Nippon Mobile', 'Enough', '6000000000', '10000000000', '60'],
        ...['2026-12-10T03:00:00.000Z', '20', '2026-11-22T03:00:00.000Z', ''],
        ...['Japan 10 GB', '2026-11-20T03:00:00.000Z'],
      ],
    ]);
    const silent = aLine({ reading: { tail: null, planName: null, buckets: [], expiresAt: null } });
    expect(rowsOf(csvOf([aContext({ line: silent })]))[1]).toEqual([
      ...['Tokyo eSIM', '', 'Nippon Mobile', 'Unknown', '', '', '', '', '', '', '', ''],
      '2026-11-20T03:00:00.000Z',
    ]);
  });

  it('says of what has no limit that it has none, and of nothing that it is nothing', () => {
    const unlimited = aBucket({ unlimited: true, remaining: null, total: null });
    const lines = [
      aContext({ line: aLine({ reading: { buckets: [unlimited] } }) }),
      aContext({
        line: aLine({ key: 'x', reading: { buckets: [aBucket({ remaining: 0, used: 10 * GB })] } }),
      }),
    ];
    const left = rowsOf(csvOf(lines))
      .slice(1)
      .map((row) => row[4]);
    expect(left.sort()).toEqual(['0', 'Unlimited']);
  });

  it.each(['=HYPERLINK("https://evil.example")', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])(
    'is no formula of a line, a plan, a number or a provider: %j',
    (hostile) => {
      const text = csvOf([
        aContext({
          line: aLine({ reading: { name: hostile, tail: hostile, planName: hostile } }),
          connection: aConnection({ name: hostile }),
        }),
      ]);
      const [line, tail, provider] = rowsOf(text)[1] ?? [];
      for (const cell of [line, tail, provider]) expect(cell).toBe(`'${hostile}`);
      expect(rowsOf(text)[1]?.[11]).toBe(`'${hostile}`);
    },
  );

  it('keeps quotes, commas and line breaks within their cell', () => {
    const name = 'a "b", c\nd;e';
    const rows = rowsOf(csvOf([aContext({ line: aLine({ reading: { name } }) })]));
    expect(rows).toHaveLength(2);
    expect(rows[1]?.[0]).toBe(name);
  });

  it.each(['zh-CN', 'ar', 'de', 'ru'] as const)('is headed in %s by names of its own', (tag) => {
    const [head = []] = rowsOf(csvOf([aContext()], wholeLocaleOf(tag)));
    expect(new Set(head).size).toBe(13);
    expect(head).not.toContain('Line');
  });
});
