import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../utils/domain/settings';
import type { Outlook } from '../../../utils/domain/standing-outlook';
import { DAY, HOUR } from '../../../utils/domain/time';
import { toPopupView } from '../../../utils/view/popup-view';
import { aConnection, aLine, GB, MB, NOW, percentLeft } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const END = NOW + 9 * DAY;
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

function show(
  language: 'en' | 'zh-CN',
  parts: Partial<Outlook>,
  share = 60,
  seenDays: number | null = null,
) {
  const outlook: Outlook = {
    p10: null,
    p50: null,
    p90: null,
    madeAt: NOW,
    at: NOW,
    leftBytes: (share / 10) * GB,
    expiresAt: END,
    perDay: 550 * MB,
    ...parts,
  };
  const one = (id: string) => ({
    ...aLine({ reading: { lineId: id, expiresAt: END, buckets: [percentLeft(share)] } }),
    key: `nippon/${id}`,
    outlook,
    ...(seenDays === null
      ? {}
      : { use: { since: NOW - seenDays * DAY, at: NOW, hours: [], steps: [], day: null } }),
  });
  const view = toPopupView(
    {
      connections: [aConnection()],
      lines: [one('a'), one('b')],
      alerts: [],
      renewals: [],
      catalogues: [],
      settings: defaultSettings,
      lineRules: [],
    },
    { lineKey: 'nippon/a', busy: new Set(), now: NOW },
    wholeLocaleOf(language),
  );
  const runs = view.open?.sentence ?? [];
  return {
    sentence: plain(runs.map(({ text }) => text).join('')),
    stressed: plain(runs.find(({ tone }) => tone === 'strong')?.text ?? ''),
    note: view.rows[0]?.note,
  };
}

describe('how long it lasts, in words', () => {
  it('is a range of days with dates, the pace, and what would make it last', () => {
    const ahead = { p10: NOW + 2 * DAY, p50: NOW + 2.5 * DAY, p90: NOW + 3 * DAY };
    expect(show('en', ahead, 14)).toMatchObject({
      sentence:
        'Runs out in about 2–3 days (22–23 Nov) at 550 MB a day. To reach 29 Nov: 155 MB a day.',
      stressed: 'Runs out in about 2–3 days',
      note: { text: '2–3 days of data', tone: 'signal' },
    });
    expect(show('zh-CN', ahead, 14)).toMatchObject({
      sentence:
        '按每天 550 MB 计算，约 2–3 天后用完（11月22–23日）。要用到 11月29日，每天限 155 MB。',
      note: { text: '流量约够 2–3 天' },
    });
  });

  it('is hours on the last day', () => {
    const ahead = { p10: NOW + 5 * HOUR, p50: NOW + 7 * HOUR, p90: NOW + 9 * HOUR };
    expect(show('en', ahead).stressed).toBe('Runs out in about 5–9 h');
  });

  it('says "likely" where one future in ten tells otherwise', () => {
    const late = { p10: NOW + 5 * DAY, p50: NOW + 7 * DAY };
    expect(show('en', late).sentence).toBe(
      'Likely runs out before 29 Nov, from 25 Nov on, at 550 MB a day. To reach 29 Nov: 666 MB a day.',
    );
    expect(show('en', late).note).toMatchObject({
      text: 'May run out from 25 Nov',
      tone: 'signal',
    });
    expect(show('en', { p10: NOW + 8 * DAY }).sentence).toBe(
      'Likely lasts until 29 Nov at about 550 MB a day; it may run out from 28 Nov on.',
    );
    expect(show('zh-CN', late).stressed).toBe('很可能在 11月29日前用完');
    expect(show('zh-CN', { p10: NOW + 8 * DAY }).stressed).toBe('多半够用到 11月29日');
  });

  it('says that it lasts, calmly', () => {
    expect(show('en', {})).toMatchObject({
      sentence: 'Lasts until 29 Nov at about 550 MB a day.',
      note: { text: 'Lasts until 29 Nov', tone: 'quiet' },
    });
    expect(show('zh-CN', {}).sentence).toBe('按每天约 550 MB 计算，够用到 11月29日。');
  });

  it('says on how little it stands', () => {
    expect(show('en', {}, 60, 1.5).sentence).toMatch(/a day\. From 1 day of readings\.$/);
    expect(show('zh-CN', {}, 60, 3).sentence).toMatch(/。依据 3 天的读数。$/);
    expect(show('en', {}, 60, 4).sentence).toMatch(/a day\.$/);
  });

  it.each<[string, Partial<Outlook>]>([
    ['nobody has seen a day yet', { perDay: null, p10: NOW + DAY, p50: NOW + DAY, p90: NOW + DAY }],
    ['nothing was used', { perDay: 0, p10: NOW + DAY, p50: NOW + DAY, p90: NOW + DAY }],
    ['it was filled up since', { leftBytes: GB, p10: NOW + DAY, p50: NOW + DAY, p90: NOW + DAY }],
    ['the end was moved since', { expiresAt: END + 30 * DAY, p10: NOW + DAY }],
  ])('says nothing where %s', (_, parts) => {
    expect(show('en', parts).sentence).toBe('To last until 29 Nov: 666 MB a day');
  });
});
