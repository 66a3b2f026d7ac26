import { describe, expect, it } from 'vitest';
import type { LineFilter } from '../../../../utils/domain/line-filter';
import { noLineFilter } from '../../../../utils/domain/line-filter';
import type { LineContext } from '../../../../utils/domain/line-state';
import { rankLines } from '../../../../utils/domain/rank';
import { DAY, HOUR } from '../../../../utils/domain/time';
import type { FleetQuery } from '../../../../utils/view/fleet/fleet-query';
import { fleetHash, fleetQueryOf, noFleetQuery } from '../../../../utils/view/fleet/fleet-query';
import { type FleetContext, toFleetView } from '../../../../utils/view/fleet/fleet-view';
import { foundLines } from '../../../../utils/view/fleet/found-lines';
import {
  aBucket,
  aConnection,
  aContext,
  aLine,
  aRenewal,
  GB,
  NOW,
} from '../../../support/builders';
import { wholeLocaleOf } from '../../../support/locales';

const english = wholeLocaleOf('en');
const nippon = aConnection();
const hop = aConnection({ id: 'hop', name: 'EuroHop', addedAt: NOW });
const broken = aConnection({
  id: 'box',
  name: 'Box',
  status: { failure: { kind: 'signed-out', accepted: true }, failures: 1 },
});

/** A line of its own name, with so much of 10 GB left for so many days of 30. */
function line(name: string, left: number | null, days: number, parts: Partial<LineContext> = {}) {
  const connection = parts.connection ?? nippon;
  const expiresAt = NOW + days * DAY;
  return aContext({
    line: aLine({
      connectionId: connection.id,
      key: `${connection.id}/${name}`,
      reading: {
        ...{ lineId: name, name, tail: name.slice(-1), planName: `Plan ${name}` },
        ...{ startsAt: expiresAt - 30 * DAY, expiresAt },
        buckets: [
          aBucket({
            remaining: left,
            used: left === null ? null : 10 * GB - left,
            total: left === null ? null : 10 * GB,
          }),
        ],
      },
    }),
    connection,
    ...parts,
  });
}

const ranked = rankLines([
  line('Card 10', 8 * GB, 25),
  line('Card 9', 9 * GB, 25, { connection: hop }),
  line('Low', GB, 20),
  line('Ends', 9 * GB, 2),
  line('Ended', 3 * GB, -3),
  line('Silent', null, 20),
  line('Box', 5 * GB, 20, { connection: broken }),
  line('Late', 8 * GB, 20, {
    renewals: [aRenewal({ lineKey: 'nippon/Late', state: 'overdue' })],
  }),
]);

const found = (parts: Partial<FleetQuery> = {}) =>
  foundLines(ranked, { ...noFleetQuery, ...parts }, english);
const names = (parts: Partial<FleetQuery> = {}) =>
  found(parts).map(({ line: { reading } }) => reading.name);
const only = (part: Partial<LineFilter>) => names({ filter: { ...noLineFilter, ...part } }).sort();

const show = (parts: Partial<FleetQuery> = {}, more: Partial<FleetContext> = {}) => {
  const query = { ...noFleetQuery, ...parts };
  const context = {
    ...{ ranked, connections: [nippon, hop, broken], saved: [], typed: '', now: NOW },
    ...more,
  };
  return toFleetView(
    { ...context, found: foundLines(context.ranked, query, english) },
    query,
    english,
  );
};

describe('filters', () => {
  it('leave what is called so, is of that provider, and is in that state', () => {
    expect(only({ text: 'card' })).toEqual(['Card 10', 'Card 9']);
    expect(only({ connectionId: 'hop' })).toEqual(['Card 9']);
    expect(only({ group: 'renewal' })).toEqual(['Ended', 'Ends', 'Low']);
    expect(only({ group: 'ending' })).toEqual(['Ends']);
    expect(only({ group: 'low' })).toEqual(['Low']);
    expect(only({ group: 'unsettled' })).toEqual(['Late']);
    expect(only({ group: 'faulty' })).toEqual(['Box']);
    expect(only({ group: 'well' })).toEqual(['Card 10', 'Card 9', 'Silent']);
    expect(only({ text: 'card', connectionId: 'nippon', group: 'well' })).toEqual(['Card 10']);
  });

  it('that leave nothing say so, and offer once to be cleared', () => {
    const view = show({ filter: { ...noLineFilter, text: 'Paris' } });
    expect(view).toMatchObject({
      rows: [],
      empty: { text: 'No line fits these filters.', clear: 'Clear the filters' },
      filter: { clear: null },
      count: '0–0 of 0, out of 8',
    });
    expect(show({ filter: { ...noLineFilter, text: 'card' } }).filter.clear).not.toBeNull();
    expect(show().filter.clear).toBeNull();
  });

  it('by a provider that is gone name it as that', () => {
    const { provider } = show({ filter: { ...noLineFilter, connectionId: 'sold' } }).filter;
    expect(provider.choices.at(-1)).toEqual({ value: 'sold', label: 'No longer connected' });
    expect(show().filter.provider.choices.map(({ label }) => label)).toEqual([
      ...['All providers', 'Box', 'EuroHop', 'Nippon Mobile'],
    ]);
  });
});

describe('order', () => {
  it('is by need at first, and the other way round when asked', () => {
    expect(names()).toEqual(ranked.map((each) => each.line.reading.name));
    expect(names({ down: true })).toEqual(names().reverse());
    expect(show().columns.filter(({ sorted }) => sorted !== 'none')).toMatchObject([
      { id: 'state', sorted: 'ascending' },
    ]);
  });

  it('of names goes by their numbers, of amounts by bytes; unknown ones stand last', () => {
    expect(names({ sort: 'line' }).slice(0, 3)).toEqual(['Box', 'Card 9', 'Card 10']);
    const byLeft = names({ sort: 'left' });
    expect(byLeft[0]).toBe('Low');
    // What has ended is of no use, and of another nobody knows: both ways.
    expect(byLeft.slice(-2).sort()).toEqual(['Ended', 'Silent']);
    expect(names({ sort: 'left', down: true }).slice(-2).sort()).toEqual(['Ended', 'Silent']);
    expect(names({ sort: 'until' }).slice(0, 2)).toEqual(['Ended', 'Ends']);
    expect(names({ sort: 'provider' }).slice(0, 2)).toEqual(['Box', 'Card 9']);
  });

  it('leaves equal ones as they are by need', () => {
    const same = found({ sort: 'measured' });
    expect(same).toEqual(ranked);
    expect(found({ sort: 'measured', down: true })).toEqual(ranked);
  });
});

describe('a row', () => {
  const row = (name: string) => show().rows.find((each) => each.name === name);

  it('says what is left, until when, and how it stands, in words', () => {
    expect(row('Low')).toMatchObject({
      ...{ href: '#line/nippon%2FLow', tail: '••w', provider: 'Nippon Mobile', plan: 'Plan Low' },
      ...{ lamp: { glyph: 'down', word: 'Low' }, state: 'Low' },
      left: { text: '1\u00a0GB', detail: 'of 10\u00a0GB', tone: 'signal' },
      until: { text: 'Thu 10 Dec', detail: '20 days left', tone: 'plain' },
      runsOut: { text: '—' },
      measured: { text: '03:00', tone: 'plain' },
    });
    expect(row('Card 10')).toMatchObject({ lamp: null, state: 'Enough' });
    expect(row('Ended')).toMatchObject({
      left: { text: '—' },
      until: { text: 'Tue 17 Nov', detail: '3 days ago', tone: 'signal' },
    });
    expect(row('Silent')).toMatchObject({ left: { text: '—', tone: 'quiet' }, state: 'Unknown' });
    expect(row('Box')).toMatchObject({ left: { tone: 'quiet' }, state: 'Signed out' });
  });

  it('says when it runs out, where that is known', () => {
    const outlook = {
      ...{ p10: NOW + 2 * DAY, p50: NOW + 60 * HOUR, p90: NOW + 3 * DAY, madeAt: NOW, at: NOW },
      ...{ leftBytes: GB, expiresAt: NOW + 20 * DAY, perDay: GB / 2 },
    };
    const low = line('Low', GB, 20);
    const lines = rankLines([{ ...low, line: { ...low.line, outlook } }]);
    expect(show({}, { ranked: lines }).rows[0]?.runsOut).toEqual({
      ...{ text: '2–3\u00a0days', detail: '22–23 Nov', tone: 'signal' },
    });
  });
});

describe('ten thousand lines', () => {
  const many = rankLines(
    Array.from({ length: 10_000 }, (_, at) => line(`Card ${at}`, ((at * 7) % 99) * 1e8, 20)),
  );

  it('are shown a hundred at a time, and only those are made into rows', () => {
    const made = new Set<string>();
    const watched = many.map((each) => ({
      ...each,
      get connection() {
        made.add(each.line.key);
        return each.connection;
      },
    }));
    const query = { ...noFleetQuery, page: 3 };
    const context = { saved: [], typed: '', now: NOW, connections: [nippon] };
    const view = toFleetView({ ...context, ranked: many, found: watched }, query, english);
    expect(view.rows).toHaveLength(100);
    expect(view.count).toBe('301–400 of 10,000');
    expect(view.pager).toMatchObject({ page: 3, last: 99 });
    expect(made.size).toBe(100);
  });

  it('end with the last page, whatever the address says', () => {
    expect(show({ page: 5_000 }, { ranked: many })).toMatchObject({
      count: '9,901–10,000 of 10,000',
      pager: { page: 99 },
    });
    expect(show({ page: 1 }).pager).toBeNull();
  });
});

describe('the address', () => {
  it('holds all that is asked, and nothing that is as usual', () => {
    expect(fleetHash(noFleetQuery)).toBe('fleet');
    const query: FleetQuery = {
      filter: { text: 'a&b #1?', connectionId: 'é/1', group: 'low' },
      ...{ sort: 'runs-out', down: true, page: 2 },
    };
    const hash = fleetHash(query);
    expect(hash).toMatch(/^fleet\?text=a%26b\+%231%3F&.*state=low.*page=3$/);
    expect(fleetQueryOf(hash.slice('fleet?'.length))).toEqual(query);
  });

  it.each(['state=rich&sort=size&page=-4', 'page=1e99', 'page=1.5', 'page=x', '%E0%A4%A', '&&='])(
    '%s asks for nothing',
    (query) => {
      expect(fleetQueryOf(query)).toEqual(noFleetQuery);
    },
  );
});
