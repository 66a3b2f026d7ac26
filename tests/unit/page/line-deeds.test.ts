import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLineDeeds } from '../../../utils/page/line-deeds';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a press that a stopped worker never answers can be made once more', async () => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined));
  const { act, busy } = createLineDeeds();
  act({ do: 'refresh', connectionId: 'nippon' });
  await vi.advanceTimersByTimeAsync(20_000);
  expect([...busy.value]).toEqual(['nippon']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([...busy.value]).toEqual([]);
});
