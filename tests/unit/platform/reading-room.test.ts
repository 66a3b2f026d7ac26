import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FakeEvent } from '../../support/fake-event';

/** Documents that were opened and closed, and what the room says when. */
const room = { steps: [] as string[], open: 0, most: 0, sendMessage: vi.fn() };
let ask: typeof import('../../../utils/platform/reading-room')['askReadingRoom'];
let onQuestion: typeof import('../../../utils/platform/reading-room')['onQuestion'];
let messages = new FakeEvent();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  Object.assign(room, { steps: [], open: 0, most: 0, sendMessage: vi.fn() });
  messages = new FakeEvent();
  Object.assign(fakeBrowser, {
    runtime: {
      ...fakeBrowser.runtime,
      id: 'test-extension-id',
      onMessage: messages,
      sendMessage: (message: unknown) => room.sendMessage(message),
    },
  });
  const offscreen = {
    hasDocument: () => Promise.resolve(room.open > 0),
    createDocument: async () => {
      room.steps.push('open');
      room.open += 1;
      room.most = Math.max(room.most, room.open);
    },
    closeDocument: async () => {
      room.steps.push('close');
      room.open -= 1;
    },
  };
  vi.stubGlobal('chrome', { offscreen });
  vi.resetModules();
  ({ askReadingRoom: ask, onQuestion } = await import('../../../utils/platform/reading-room'));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a question', () => {
  test('is answered in a document of its own, which is gone afterwards', async () => {
    room.sendMessage.mockResolvedValue('read');
    expect(await ask({ ask: 'check' })).toBe('read');
    expect(room.sendMessage).toHaveBeenCalledWith({
      to: 'reading-room',
      question: { ask: 'check' },
    });
    expect(room.steps).toEqual(['open', 'close']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('beside others shares the document, which goes with the last', async () => {
    room.sendMessage.mockImplementation(() => Promise.resolve('read'));
    expect(await Promise.all([ask({}), ask({}), ask({})])).toEqual(['read', 'read', 'read']);
    expect([room.most, room.open]).toEqual([1, 0]);
    expect(await ask({})).toBe('read');
    expect([room.most, room.open]).toEqual([1, 0]);
  });

  test('that takes too long is null, and its document is ended', async () => {
    room.sendMessage.mockReturnValue(new Promise(() => undefined));
    const asking = ask({});
    await vi.advanceTimersByTimeAsync(9_000);
    expect(room.open).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await asking).toBeNull();
    expect(room.open).toBe(0);
  });

  test('after one that took too long is answered in a new document', async () => {
    room.sendMessage.mockReturnValueOnce(new Promise(() => undefined));
    const asking = ask({});
    await vi.advanceTimersByTimeAsync(11_000);
    await asking;
    room.sendMessage.mockResolvedValue('read');
    expect(await ask({})).toBe('read');
    expect(room.steps).toEqual(['open', 'close', 'open', 'close']);
  });

  test('that falls is heard of, and leaves no document', async () => {
    room.sendMessage.mockRejectedValue(new Error('no such room'));
    await expect(ask({})).rejects.toThrow('no such room');
    expect(room.open).toBe(0);
    room.sendMessage.mockResolvedValue('read');
    expect(await ask({})).toBe('read');
  });
});

describe('the room', () => {
  const question = { to: 'reading-room', question: { ask: 'check' } };

  test('answers our own, and nobody else', async () => {
    onQuestion(async () => 'read');
    expect(await messages.fire(question, { id: 'test-extension-id' })[0]).toBe('read');
    const ours = { id: 'test-extension-id', url: fakeBrowser.runtime.getURL('/background.js') };
    expect(await messages.fire(question, ours)[0]).toBe('read');
    const inPage = { id: 'test-extension-id', url: 'https://evil.example/' };
    for (const sender of [{}, { id: 'other' }, { id: undefined }, inPage])
      expect(messages.fire(question, sender)).toEqual([undefined]);
  });

  test.each([undefined, null, 'x', 5, [], {}, { to: 'worker' }])(
    'does not answer %j',
    (message) => {
      onQuestion(async () => 'read');
      expect(messages.fire(message, { id: 'test-extension-id' })).toEqual([undefined]);
    },
  );
});
