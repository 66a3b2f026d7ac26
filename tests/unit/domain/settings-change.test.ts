import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../utils/domain/settings';
import { defaultSettings } from '../../../utils/domain/settings';
import type { SettingsChange } from '../../../utils/domain/settings-change';
import {
  changedNames,
  goesOn,
  resetOf,
  undoOf,
  withChange,
} from '../../../utils/domain/settings-change';

const changes: SettingsChange[] = [
  { theme: 'dark' },
  { dataLevels: [50] },
  { rules: { data: false, reset: true } },
  { quiet: { on: true, from: 60 } },
  { currency: 'EUR', certainty: 90 },
];

describe('undoing', () => {
  it.each(changes)('%j is taken back whole', (change) => {
    const changed = withChange(defaultSettings, change);
    expect(changed).not.toEqual(defaultSettings);
    expect(withChange(changed, undoOf(defaultSettings, change))).toEqual(defaultSettings);
  });

  it('leaves alone what was changed besides', () => {
    const back = undoOf(defaultSettings, { rules: { data: false }, quiet: { on: true } });
    expect(back).toEqual({ rules: { data: true }, quiet: { on: false } });
  });
});

describe('resetting a section', () => {
  it('is not offered where nothing differs', () => {
    for (const section of ['connections', 'alerts', 'look', 'language', 'prices', 'data']) {
      expect(resetOf(section, defaultSettings)).toBeNull();
    }
  });

  it('puts back what differs in it, and nothing of another', () => {
    const settings: Settings = {
      ...defaultSettings,
      rules: { ...defaultSettings.rules, pace: false },
      quiet: { ...defaultSettings.quiet, on: true },
      theme: 'dark',
      historyDays: 30,
    };
    expect(resetOf('alerts', settings)).toEqual({ rules: { pace: true }, quiet: { on: false } });
    expect(resetOf('look', settings)).toEqual({ theme: 'auto' });
    expect(resetOf('data', settings)).toEqual({ historyDays: 90 });
    expect(resetOf('prices', settings)).toBeNull();
    expect(changedNames(settings)).toEqual(['rules', 'quiet', 'theme', 'historyDays']);
  });

  it('takes levels in another order for the same', () => {
    expect(resetOf('alerts', { ...defaultSettings, dataLevels: [10, 20] })).toBeNull();
  });
});

describe('a marker that is moved on is one change', () => {
  const before = { change: { dataLevels: [20] }, at: 1_000 };
  it.each([
    [{ dataLevels: [19] }, 1_200, true],
    [{ dataLevels: [19] }, 3_000, false],
    [{ expiryDays: [19] }, 1_200, false],
  ])('%j at %i: %s', (change, now, on) => {
    expect(goesOn(before, change, now)).toBe(on);
  });

  it('two rules are two changes', () => {
    const first = { change: { rules: { data: false } }, at: 1_000 };
    expect(goesOn(first, { rules: { pace: false } }, 1_100)).toBe(false);
  });
});
