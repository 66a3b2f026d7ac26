import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SECOND } from '../../../utils/domain/time';
import { send } from '../../../utils/messages';
import { askUntilTold } from '../../../utils/page/ask-until-told';

afterEach(() => {
  vi.useRealTimers();
});

test('a worker that was stopped is asked again, less and less often, until it tells', async () => {
  vi.useFakeTimers();
  const facts = { isSet: true, isLocked: false };
  const sendMessage = vi
    .fn()
    .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    .mockResolvedValueOnce(undefined)
    .mockResolvedValueOnce({ ok: true, value: facts });
  Object.assign(fakeBrowser.runtime, { sendMessage });
  const told = askUntilTold(() => send({ do: 'read-lock' }));
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(await told).toEqual(facts);
  expect(sendMessage).toHaveBeenCalledTimes(3);
});
