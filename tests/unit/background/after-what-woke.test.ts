import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterWhatWoke } from '../../../entrypoints/background/after-what-woke';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a start that nothing asks anything of looks soon', async () => {
  const look = vi.fn();
  afterWhatWoke(look);
  expect(look).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(50);
  expect(look).toHaveBeenCalledOnce();
});

test('what the worker was started for is done before', async () => {
  const steps: string[] = [];
  const first = afterWhatWoke(() => steps.push('look'));
  const work = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    steps.push('answer');
    return 7;
  };
  const answer = first(work);
  await vi.advanceTimersByTimeAsync(300);
  expect(await answer).toBe(7);
  expect(steps).toEqual(['answer', 'look']);
});

test('work that fails keeps nothing from being looked at', async () => {
  const look = vi.fn();
  const first = afterWhatWoke(look);
  await expect(first(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(50);
  expect(look).toHaveBeenCalledOnce();
});

test('what is due does not wait for an answer that never comes, and is looked at once', async () => {
  const look = vi.fn();
  const first = afterWhatWoke(look);
  void first(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(1_100);
  expect(look).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});
