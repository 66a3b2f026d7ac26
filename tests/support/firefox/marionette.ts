import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 60_000;

interface Failure {
  error: string;
  message: string;
}

type Answer = [type: 1, id: number, failure: Failure | null, result: unknown];

/** What Firefox says when a command cannot be carried out, such as `no such element`. */
export class MarionetteError extends Error {
  constructor(
    command: string,
    readonly code: string,
    message: string,
  ) {
    super(`${command}: ${code}: ${message}`);
  }
}

async function reach(port: number): Promise<Socket> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const trying = connect(port, '127.0.0.1', () => resolve(trying));
      trying.on('error', () => resolve(null));
    });
    if (socket !== null) return socket;
    if (Date.now() > deadline) throw new Error('Firefox did not begin to listen.');
    await sleep(50);
  }
}

/**
 * Firefox's own remote protocol: `length:[0, id, command, parameters]`, and answers alike. Spoken here
 * and not by way of a driver, as those that are packaged cannot open an extension's pages.
 * Source: firefox-source-docs.mozilla.org, Marionette, Protocol.
 */
export class Marionette {
  #received = Buffer.alloc(0);
  #last = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.#take(data));
    // Said by the commands that are left without an answer.
    socket.on('error', () => undefined);
  }

  static async connect(port: number): Promise<Marionette> {
    const marionette = new Marionette(await reach(port));
    // A page is looked at until it has what is wanted, so nothing else waits for it.
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none' } };
    await marionette.send('WebDriver:NewSession', { capabilities });
    return marionette;
  }

  /** @throws MarionetteError */
  async send<T>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, command, parameters]);
    const [, , failure, result] = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
    if (failure !== null) throw new MarionetteError(command, failure.error, failure.message);
    return result as T;
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first message is a greeting and no answer.
      if (!Array.isArray(message)) continue;
      const answer = message as Answer;
      this.#waiting.get(answer[1])?.(answer);
      this.#waiting.delete(answer[1]);
    }
  }
}
