import { describe, expect, it } from 'vitest';
import type { Line } from '../../../utils/domain/connection';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY } from '../../../utils/domain/time';
import { type PopupState, toPopupView } from '../../../utils/view/popup-view';
import { aConnection, aLine, aRenewal, NOW, percentLeft } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const calm = (at: number): Line =>
  aLine({ reading: { lineId: `calm-${at}`, name: `Spare ${at}` } });
const low = (at: number): Line =>
  aLine({ reading: { lineId: `low-${at}`, name: `Low ${at}`, buckets: [percentLeft(9)] } });
const times = (count: number, make: (at: number) => Line): Line[] =>
  Array.from({ length: count }, (_, at) => make(at));

const show = (lines: Line[], state: Partial<PopupState> = {}, more = {}) =>
  toPopupView(
    {
      connections: [aConnection()],
      lines,
      alerts: [],
      renewals: [],
      catalogues: [],
      settings: defaultSettings,
      lineRules: [],
      ...more,
    },
    { lineKey: null, busy: new Set(), now: NOW, ...state },
    wholeLocaleOf('en'),
  );

describe('the rows of the popup', () => {
  it('have bars while they are few', () => {
    expect(show(times(5, calm))).toMatchObject({ dense: false, folded: null, search: null });
    expect(show(times(6, calm))).toMatchObject({ dense: true, folded: null, search: null });
  });

  it('fold what is calm beyond eight, and nothing that needs the user', () => {
    const few = show([...times(3, low), ...times(20, calm)]);
    expect(few.rows).toHaveLength(8);
    expect(few.folded?.summary).toBe('14 more lines need nothing');
    const many = show([...times(30, low), ...times(20, calm)]);
    expect(many.rows).toHaveLength(29);
    expect(many.folded?.summary).toBe('20 more lines need nothing');
    expect(show(times(23, calm), { unfolded: true }).rows).toHaveLength(22);
  });

  it('are searched from twelve on, the folded ones and the open one among them', () => {
    expect(show(times(11, calm), { search: 'x' }).rows).toHaveLength(8);
    const names = (search: string) =>
      show([...times(2, low), ...times(20, calm)], { search }).rows.map(({ name }) => name);
    expect(names('sPARE 19')).toEqual(['Spare 19']);
    expect(names('low ')).toEqual(['Low 0', 'Low 1']);
    const none = show(times(20, calm), { search: 'Paris' });
    expect(none.search?.none).toBe('No line is called that.');
    expect(none.folded).toBeNull();
  });
});

describe('the head of the popup', () => {
  const detail = (line: Line, more = {}) => show([line], {}, more).header.detail;

  it('asks nobody to renew what is late, owed or old', () => {
    expect(
      detail(low(0), { renewals: [aRenewal({ lineKey: low(0).key, state: 'overdue' })] }),
    ).toBe('1 overdue');
    const arrears = { minor: 2450, currency: 'JPY' };
    expect(detail(aLine({ reading: { arrears } }))).toBe('1 to settle');
    expect(detail(aLine({ fetchedAt: NOW - DAY }))).toBe('1 not up to date');
    expect(detail(calm(0), { connections: [aConnection({ paused: true })] })).toBe(
      'nothing needs you',
    );
  });
});

describe('where no line was read yet', () => {
  const first = (failure: ReturnType<typeof aConnection>['status']['failure']) =>
    show([], {}, { connections: [aConnection({ status: { failure } })] }).firstRun;
  const text = (failure: Parameters<typeof first>[0]) =>
    first(failure)
      ?.text.map((run) => run.text)
      .join('');

  it('it is said that the reading is coming, or why it is not', () => {
    expect(text(null)).toContain('The first reading of Nippon Mobile is on its way.');
    expect(text({ kind: 'timeout' })).toContain('The provider did not answer in time.');
    expect(first({ kind: 'timeout' })?.primary.action).toEqual({
      do: 'open-options',
      section: 'connections/nippon',
    });
  });

  it('the first step is to add a connection', () => {
    expect(show([], {}, { connections: [] }).firstRun?.primary.label).toBe('Add a connection');
  });
});

describe('what no card can show as it is', () => {
  it('is named after its provider where its own name cannot be seen', () => {
    const view = show([aLine({ reading: { name: '\u200b' } })]);
    expect(view.open?.name).toBe('Nippon Mobile');
  });

  it('counts no days beyond 999, and says the date', () => {
    const far = show([aLine({ reading: { expiresAt: Date.UTC(9999, 0, 1) } })]).open;
    expect(far?.until.map((run) => run.text).join('')).toMatch(/^until \w+ 1 Jan 9999$/);
    expect(far?.bars[1]?.value).toBe('7972 years');
    const past = show([aLine({ reading: { startsAt: null, expiresAt: 0 } })]).open;
    expect(past?.until.map((run) => run.text).join('')).toMatch(/^\w+ 1 Jan 1970$/);
  });
});
