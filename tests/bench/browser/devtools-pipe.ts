import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** The debugging protocol without a library: Playwright's attaches to every worker, which slows it. */
export interface Devtools {
  /** @param sessionId of a target that was attached to; without it the browser itself is asked */
  send: (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;
  close: () => Promise<void>;
}

/** Starts a browser that is spoken to through two pipes, each message ending with a zero. */
export function startBrowser(path: string, flags: string[]): Devtools {
  const browser = spawn(path, ['--remote-debugging-pipe', ...flags], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const [, , , writing, reading] = browser.stdio as unknown as [
    null,
    null,
    null,
    Writable,
    Readable,
  ];
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  let parts: string[] = [];

  function receive(message: string): void {
    const answer: Answer = JSON.parse(message);
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  }

  reading.setEncoding('utf8');
  reading.on('data', (text: string) => {
    const [head = '', ...rest] = text.split('\0');
    parts.push(head);
    for (const next of rest) {
      receive(parts.join(''));
      parts = [next];
    }
  });
  let isGone = false;
  // What was being written to a browser that ended; whoever asked hears of it below.
  writing.on('error', () => browser.kill());
  void ended.then(() => {
    isGone = true;
    for (const answer of waiting.values()) answer({ error: { message: 'the browser is gone' } });
    waiting.clear();
  });

  async function send(method: string, params: object = {}, sessionId?: string) {
    if (isGone) throw new Error(`${method}: the browser is gone`);
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    writing.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  return {
    send,
    close: async () => {
      await send('Browser.close').catch(() => undefined);
      await ended;
    },
  };
}
