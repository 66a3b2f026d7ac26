import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Badge, Gauge } from '../../../utils/domain/badge';
import { keepAwake } from '../../../utils/platform/keep-awake';
import { clearToolbar, showInToolbar } from '../../../utils/platform/toolbar';
import { createMachine, type Machine } from '../../support/fake-machine';

let machine: Machine;

beforeEach(() => {
  machine = createMachine();
  void machine.life.begin();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const aBadge = (parts: Partial<Badge> = {}): Badge => ({
  text: '3.2G',
  tone: 'ink',
  gauge: { mode: 'needle', share: 0.5, signal: false },
  ...parts,
});

test('badge, tooltip and icon are painted', async () => {
  await showInToolbar(aBadge(), 'Tokyo: 3.2 GB left');
  const { text, title, icon } = machine.toolbar;
  expect([text, title]).toEqual(['3.2G', 'Tokyo: 3.2 GB left']);
  expect(icon).toMatchObject({ imageData: { 16: { width: 16 }, 32: { width: 32 } } });
});

test.each([
  { mode: 'needle', share: 0, signal: true },
  { mode: 'needle', share: 1, signal: false },
  { mode: 'full' },
  { mode: 'closed' },
  { mode: 'dashed' },
  { mode: 'segments' },
  { mode: 'track' },
] satisfies Gauge[])('a gauge that is $mode is drawn in both sizes', async (gauge) => {
  await showInToolbar(aBadge({ gauge }), '');
  expect(Object.keys(Reflect.get(machine.toolbar.icon, 'imageData'))).toEqual(['16', '32']);
});

test('tones differ, so that doubt and need can be seen', async () => {
  const colours: string[] = [];
  for (const tone of ['ink', 'signal', 'pale'] as const) {
    await showInToolbar(aBadge({ tone }), '');
    colours.push(machine.toolbar.colour);
  }
  expect(new Set(colours).size).toBe(3);
});

test('a browser that cannot colour the text paints the rest', async () => {
  Object.assign(fakeBrowser.action, { setBadgeTextColor: undefined });
  await showInToolbar(aBadge(), 'tooltip');
  expect(machine.toolbar).toMatchObject({ text: '3.2G', title: 'tooltip' });
});

test('an empty toolbar has the product’s icon and no number', async () => {
  await showInToolbar(aBadge(), 'tooltip');
  await clearToolbar('Add a connection');
  expect(machine.toolbar).toMatchObject({ text: '', title: 'Add a connection' });
  expect(machine.toolbar.icon).toEqual({ path: { 16: '/icon/16.png', 32: '/icon/32.png' } });
});

test.each(['succeeds', 'fails'])(
  'a worker is kept awake until its work %s, and no longer',
  async (how) => {
    vi.useFakeTimers();
    const pulse = vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo');
    let end = (): void => undefined;
    const work = new Promise<void>((resolve, reject) => {
      end = how === 'fails' ? () => reject(new Error('no answer')) : resolve;
    });
    const kept = keepAwake(work).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    const beats = pulse.mock.calls.length;
    expect(beats).toBeGreaterThanOrEqual(2);
    end();
    await kept;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pulse.mock.calls.length).toBe(beats);
  },
);
