import { describe, expect, test } from 'vitest';
import { settingsOfLine } from '../../../utils/domain/alerts/settings-of-line';
import { layOver } from '../../../utils/domain/policy/lay-over';
import { isLocked, namesOf, type Organisation } from '../../../utils/domain/policy/organisation';
import { defaultSettings } from '../../../utils/domain/settings';
import { resetOf } from '../../../utils/domain/settings-change';
import { aReading } from '../../support/builders';

const anOrganisation = (parts: Partial<Organisation> = {}): Organisation => ({
  name: '',
  settings: {},
  locked: namesOf(parts.settings ?? {}),
  defaults: {},
  off: [],
  ...parts,
});

describe('settings under a policy', () => {
  const organisation = anOrganisation({
    settings: { dataLevels: [30], rules: { pace: false }, quiet: { on: true } },
    defaults: { theme: 'dark', dataLevels: [5], rules: { pace: true, sms: false } },
  });

  test('are what the organisation insists on, then the user’s, then what it begins with', () => {
    const own = { dataLevels: [50], badge: 'days', rules: { pace: true, voice: false } } as const;
    const settings = layOver({ ...own, dataLevels: [50] }, organisation);
    expect(settings.dataLevels).toEqual([30]);
    expect(settings.badge).toBe('days');
    expect(settings.theme).toBe('dark');
    expect(settings.rules).toMatchObject({ pace: false, voice: false, sms: false, data: true });
    expect(settings.quiet).toEqual({ ...defaultSettings.quiet, on: true });
  });

  test('are the user’s own without one', () => {
    expect(layOver({ theme: 'light' }, null)).toEqual({ ...defaultSettings, theme: 'light' });
  });

  test('may be changed where the organisation only began with them', () => {
    expect(layOver({ theme: 'light' }, organisation).theme).toBe('light');
    expect(isLocked(organisation, 'theme')).toBe(false);
    expect(isLocked(organisation, 'rules.pace')).toBe(true);
    expect(isLocked(organisation, 'rules.data')).toBe(false);
    expect(isLocked(organisation, 'quiet')).toBe(true);
    expect(isLocked(null, 'quiet')).toBe(false);
  });

  test('that are locked are no part of what is reset', () => {
    const settings = layOver({ rules: { voice: false }, sound: true }, organisation);
    expect(resetOf('alerts', settings)).toEqual({
      rules: { sms: true, voice: true },
      sound: false,
    });
    expect(
      resetOf('alerts', layOver({}, anOrganisation({ settings: { sound: true } }))),
    ).toBeNull();
  });

  test('that are locked hold for a line that has its own', () => {
    const own = { dataLevels: [1], expiryDays: [9], rules: { pace: true, sms: true } };
    const rules = { lineKey: 'a/b', connectionId: 'a', alerts: true, own };
    const settings = settingsOfLine(aReading(), layOver({}, organisation), rules);
    expect(settings).toMatchObject({ dataLevels: [30], expiryDays: [9] });
    expect(settings.rules).toMatchObject({ pace: false, sms: true });
  });
});
