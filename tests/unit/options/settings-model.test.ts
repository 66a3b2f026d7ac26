import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSettingsModel } from '../../../entrypoints/options/settings-model';
import { createToast } from '../../../entrypoints/options/toast-model';
import type { Settings } from '../../../utils/domain/settings';
import { defaultSettings } from '../../../utils/domain/settings';
import type { SettingsChange } from '../../../utils/domain/settings-change';
import { withChange } from '../../../utils/domain/settings-change';
import type { Reply } from '../../../utils/messages';
import type { Snapshot } from '../../../utils/store/queries';
import { loadOptionsPage } from '../../../utils/view/options-locale';
import { aSnapshot } from '../../support/a-snapshot';

const en = await loadOptionsPage('en-GB');

/** A page over a worker that stores what it is sent, unless it is `refusing`. */
function aPage(before: Partial<Settings> = {}) {
  const snapshot = signal<Snapshot | null>(
    aSnapshot({ settings: { ...defaultSettings, ...before } }),
  );
  const worker = { refusing: false, allows: true };
  const toast = createToast();
  const send = async (change: SettingsChange): Promise<Reply> => {
    if (worker.refusing) return { ok: false, failure: null, place: null };
    const { settings } = snapshot.value ?? aSnapshot();
    snapshot.value = aSnapshot({ settings: withChange(settings, change) });
    return { ok: true, value: null };
  };
  const allowBanner = async (on: boolean) => on && worker.allows;
  const model = createSettingsModel({ snapshot }, toast, { send, allowBanner });
  return {
    ...{ model, toast, worker },
    settings: () => snapshot.value?.settings,
    told: () => toast.told.value?.say(en),
    undo: async () => {
      toast.undo();
      await expect.poll(() => toast.told.value).not.toBeNull();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('saves, says so, and puts the old value back', async () => {
  const page = aPage({ theme: 'light' });
  await page.model.save({ theme: 'dark' });
  expect(page.settings()?.theme).toBe('dark');
  expect(page.told()).toBe('Theme: saved');
  await page.undo();
  expect(page.settings()?.theme).toBe('light');
  expect(page.told()).toBe('Put back as it was');
});

it('takes a marker back to where it stood before it was moved, and no further', async () => {
  const page = aPage();
  await page.model.save({ dataLevels: [30] });
  vi.advanceTimersByTime(5_000);
  await page.model.save({ dataLevels: [31] });
  await page.model.save({ dataLevels: [32] });
  await page.undo();
  expect(page.settings()?.dataLevels).toEqual([30]);
});

it('knows what was sent before it has come back', async () => {
  const page = aPage();
  const both = [
    page.model.save({ theme: 'dark' }),
    page.model.save({ clock: 'auto', theme: 'light' }),
  ];
  await Promise.all(both);
  await page.undo();
  expect(page.settings()?.theme).toBe('dark');
});

it('says when it was refused, for as long as nobody has seen it', async () => {
  const page = aPage();
  page.worker.refusing = true;
  await page.model.save({ theme: 'dark' });
  expect(page.told()).toMatch(/^Not saved/);
  expect(page.toast.told.value?.undo).toBeNull();
  vi.advanceTimersByTime(60_000);
  expect(page.toast.told.value).not.toBeNull();
  page.worker.refusing = false;
  await page.model.save({ theme: 'light' });
  await page.undo();
  expect(page.settings()?.theme).toBe('auto');
});

it('resets one section, and takes that back', async () => {
  const page = aPage({ theme: 'dark', hideIdentity: true, historyDays: 30 });
  page.model.reset('look');
  await expect.poll(() => page.told()).toBe('Toolbar and look: as it was at first');
  expect(page.settings()).toEqual({ ...defaultSettings, historyDays: 30 });
  await page.undo();
  expect(page.settings()).toMatchObject({ theme: 'dark', hideIdentity: true, historyDays: 30 });
});

it('has no banner without the browser’s leave, and says so', async () => {
  const page = aPage();
  page.worker.allows = false;
  await page.model.save({ banner: true });
  expect(page.settings()?.banner).toBe(false);
  expect(page.told()).toMatch(/permission/);
});

it('goes away by itself, but not while it is held', async () => {
  const page = aPage();
  await page.model.save({ theme: 'dark' });
  page.toast.hold(true);
  vi.advanceTimersByTime(60_000);
  expect(page.toast.told.value).not.toBeNull();
  page.toast.hold(false);
  vi.advanceTimersByTime(7_000);
  expect(page.toast.told.value).not.toBeNull();
  vi.advanceTimersByTime(2_000);
  expect(page.toast.told.value).toBeNull();
});
