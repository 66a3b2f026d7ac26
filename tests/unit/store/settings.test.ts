import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../utils/domain/settings';
import { editSettings } from '../../../utils/store/edits';
import { readSnapshot } from '../../../utils/store/queries';
import { readSettings } from '../../../utils/store/settings';
import { freshStore } from '../../support/fake-store';

describe('settings', () => {
  test('are the defaults where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual(defaultSettings);
    expect(readSettings({})).toEqual(defaultSettings);
  });

  test('a stored one replaces its default and no other', () => {
    const stored = { dataLevels: [50], notifications: false };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, ...stored });
  });

  test('an empty list of levels is a choice, not a gap', () => {
    expect(readSettings({ expiryDays: [] }).expiryDays).toEqual([]);
  });

  test('reading does not change the defaults', () => {
    readSettings({ badge: 'days' });
    expect(defaultSettings.badge).toBe('scarcer');
  });

  test('an edit keeps what was stored before', async () => {
    const store = await freshStore();
    await editSettings(store, { badge: 'days' });
    await editSettings(store, { theme: 'dark' });
    expect(await store.get('settings', 'settings')).toEqual({ badge: 'days', theme: 'dark' });
    const { settings } = await readSnapshot(store);
    expect(settings).toEqual({ ...defaultSettings, badge: 'days', theme: 'dark' });
  });

  test('two edits at once are both kept', async () => {
    const store = await freshStore();
    await Promise.all([
      editSettings(store, { badge: 'days' }),
      editSettings(store, { language: 'zh-CN' }),
    ]);
    expect(await store.get('settings', 'settings')).toEqual({ badge: 'days', language: 'zh-CN' });
  });
});
