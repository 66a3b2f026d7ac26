import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../../utils/domain/alerts/alert';
import { openAlert } from '../../../../utils/domain/alerts/alert';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY } from '../../../../utils/domain/time';
import { rankStored } from '../../../../utils/view/contexts';
import { toAlertRows, withoutName } from '../../../../utils/view/dashboard/alert-rows';
import { aConnection, aLine, NOW } from '../../../support/builders';
import { english } from './history-samples';

const stored = {
  connections: [aConnection()],
  lines: [aLine()],
  alerts: [],
  renewals: [],
  catalogues: [],
  settings: defaultSettings,
  lineRules: [],
};
const anAlert = (id: string, raisedAt: number, parts: Partial<Alert> = {}): Alert => ({
  ...openAlert({ id, family: id, kind: 'data-low', connectionId: 'nippon' }, raisedAt),
  lineKey: 'nippon/tokyo',
  bucketId: 'data',
  level: 20,
  ...parts,
});
const alerts = [
  anAlert('over', NOW - 9 * DAY, { state: 'resolved', closedAt: NOW - 8 * DAY }),
  anAlert('calls', NOW - 7 * DAY, { kind: 'voice-low', state: 'resolved', closedAt: NOW }),
  anAlert('open', NOW - 2 * DAY),
  anAlert('answered', NOW - DAY, { state: 'acknowledged' }),
  anAlert('later', NOW - 3 * DAY, { state: 'snoozed', snoozedUntil: null }),
];
const show = (most: number) =>
  toAlertRows(alerts, rankStored(stored, NOW), stored, NOW, most, english);
const rows = show(10);
const row = (id: string) => rows.find((each) => each.id === id);

describe('alerts of today and of long ago', () => {
  it('stand with those that need an answer first', () => {
    expect(rows.map(({ id }) => id)).toEqual(['open', 'answered', 'later', 'calls', 'over']);
  });

  it('are never left out before they are over', () => {
    expect(show(0).map(({ id }) => id)).toEqual(['open', 'answered', 'later']);
    expect(show(4)).toHaveLength(4);
  });

  it('can be answered while they are open, and then no more', () => {
    expect(row('open')?.done?.action).toEqual({ do: 'acknowledge', alertId: 'open' });
    expect(row('open')?.snooze?.choices).toHaveLength(3);
    for (const id of ['answered', 'later', 'over']) {
      expect(row(id)).toMatchObject({ done: null, snooze: null });
    }
  });

  it('say when they were raised and what became of them', () => {
    expect(row('over')?.detail).toMatch(/^Wed 11 Nov \d\d:\d\d · closed Thu 12 Nov$/);
    expect(row('later')?.detail).toContain('again when it gets worse');
  });

  it('say of what is over nothing that is true only today', () => {
    expect(row('open')?.detail).toContain('left');
    expect(row('over')?.detail).not.toContain('left');
    expect(row('calls')?.title).toBe('Tokyo eSIM: Low');
  });

  it('do not name the line on its own page', () => {
    const open = rows[0];
    if (open === undefined) throw new Error('no alert');
    expect(withoutName(open, 'Tokyo eSIM').title).toBe('Under 20%');
    expect(withoutName({ ...open, title: '东京：流量低于 20%' }, '东京').title).toBe(
      '流量低于 20%',
    );
    expect(withoutName(open, 'Paris').title).toBe('Tokyo eSIM: under 20%');
  });
});
