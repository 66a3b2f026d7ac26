import { describe, expect, it } from 'vitest';
import type { Badge } from '../../../utils/domain/badge';
import { badgeOf } from '../../../utils/domain/badge';
import type { Connection } from '../../../utils/domain/connection';
import type { LineContext } from '../../../utils/domain/line-state';
import type { Reading } from '../../../utils/domain/model';
import { rankLines } from '../../../utils/domain/rank';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import {
  aBucket,
  aConnection,
  aContext,
  aLine,
  aRenewal,
  GB,
  MB,
  NOW,
  percentLeft,
} from '../../support/builders';

const badge = (parts: Partial<LineContext>): Badge => {
  const [line] = rankLines([aContext(parts)]);
  if (line === undefined) throw new Error('no line');
  return badgeOf(line);
};
const reading = (parts: Partial<Reading>) => ({ line: aLine({ reading: parts }) });
const failing = (failure: Connection['status']['failure']) => ({
  connection: aConnection({ status: { failure } }),
});
const holding = (remaining: number) =>
  reading({ buckets: [aBucket({ remaining, used: null, total: null })] });
const confirmed = (ago: number) => ({
  renewals: [aRenewal({ state: 'confirmed', closedAt: NOW - ago })],
});

describe('the badge', () => {
  it.each<[string, Partial<LineContext>, Badge['text'], Badge['tone']]>([
    ['enough', holding(3.29 * GB), '3.2G', 'ink'],
    ['less than a gigabyte', holding(640 * MB), '640M', 'ink'],
    ['low', reading({ buckets: [percentLeft(14)] }), '1.4G', 'signal'],
    ['nothing', reading({ buckets: [percentLeft(0)] }), '0', 'signal'],
    ['two days', reading({ expiresAt: NOW + 1.5 * DAY }), '2d', 'signal'],
    ['the end', reading({ expiresAt: NOW }), '0d', 'signal'],
    ['a debt', reading({ arrears: { minor: 1, currency: 'JPY' } }), '!', 'signal'],
    ['signed out', failing({ kind: 'signed-out', accepted: true }), '!', 'signal'],
    ['forbidden', failing({ kind: 'forbidden' }), '!', 'signal'],
    ['overdue', { renewals: [aRenewal({ state: 'overdue' })] }, '!', 'signal'],
    ['not readable', failing({ kind: 'unreadable', path: '', why: 'not-json' }), '?', 'pale'],
    ['a remainder nobody tells', reading({ buckets: [aBucket({ remaining: null })] }), '?', 'ink'],
    ['waiting', { renewals: [aRenewal()] }, '…', 'ink'],
    ['just in effect', confirmed(HOUR - 1), 'ok', 'ink'],
    ['in effect for an hour', confirmed(HOUR), '6G', 'ink'],
    ['no limit', reading({ buckets: [aBucket({ unlimited: true })] }), '∞', 'ink'],
    ['no data at all', reading({ buckets: [] }), '20d', 'ink'],
    ['nothing known', reading({ buckets: [], expiresAt: null }), '?', 'ink'],
    ['an old number', failing({ kind: 'offline' }), '6G', 'pale'],
    ['a paused connection', { connection: aConnection({ paused: true }) }, '6G', 'pale'],
    ['a vanished line', { line: aLine({ gone: true }) }, '6G', 'pale'],
  ])('for %s', (_, parts, text, tone) => {
    expect(badge(parts)).toMatchObject({ text, tone });
  });

  it.each([
    [70 * MINUTE, 'ink'],
    [70 * MINUTE + 1, 'pale'],
  ])('is visibly old after twice its pace and some grace: %d', (age, tone) => {
    expect(badge({ line: aLine({ fetchedAt: NOW - age }) }).tone).toBe(tone);
  });

  it.each([
    ['data', '6G'],
    ['days', '20d'],
    ['scarcer', '6G'],
  ] as const)('shows %s as the user chose', (content, text) => {
    expect(badge({ settings: { ...defaultSettings, badge: content } }).text).toBe(text);
  });

  it('shows data where it ends sooner than time, though both end soon', () => {
    const parts = { buckets: [percentLeft(30)], startsAt: NOW - 6 * DAY, expiresAt: NOW + 6 * DAY };
    expect(badge(reading(parts)).text).toBe('3G');
    expect(badge(reading({ ...parts, buckets: [percentLeft(80)] })).text).toBe('6d');
  });
});

describe('the gauge', () => {
  it.each<[string, Partial<LineContext>, Badge['gauge']]>([
    ['points', {}, { mode: 'needle', share: 0.6, signal: false }],
    [
      'points in the signal colour',
      reading({ buckets: [percentLeft(5)] }),
      { mode: 'needle', share: 0.05, signal: true },
    ],
    ['is full of warning', reading({ buckets: [percentLeft(0)] }), { mode: 'full' }],
    ['is dashed when in doubt', failing({ kind: 'timeout' }), { mode: 'dashed' }],
    [
      'is closed without a limit',
      reading({ buckets: [aBucket({ unlimited: true })] }),
      { mode: 'closed' },
    ],
    ['is in segments while waiting', { renewals: [aRenewal()] }, { mode: 'segments' }],
    ['is a bare track where the whole is unknown', holding(GB), { mode: 'track' }],
  ])('%s', (_, parts, gauge) => {
    expect(badge(parts).gauge).toEqual(gauge);
  });
});
