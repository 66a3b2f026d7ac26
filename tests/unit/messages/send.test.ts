import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../../utils/messages';

const nothing = { ok: false, failure: null, place: null };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a page that sends a command', () => {
  test('gets the worker’s answer as it is', async () => {
    const reply = { ok: true, value: { connectionId: 'a' } };
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(reply);
    expect(await send({ do: 'wake' })).toBe(reply);
    expect(sent).toHaveBeenCalledExactlyOnceWith({ do: 'wake' });
  });

  test('gets an answer when there is no worker', async () => {
    const gone = new Error('Could not establish connection. Receiving end does not exist.');
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(gone);
    expect(await send({ do: 'wake' })).toEqual(nothing);
  });

  test('gets an answer when the worker died on it', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    expect(await send({ do: 'refresh', connectionId: null })).toEqual(nothing);
  });
});
