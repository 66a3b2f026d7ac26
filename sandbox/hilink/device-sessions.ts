import { randomUUID } from 'node:crypto';
import { MINUTE } from '../world/units';

interface Token {
  readonly text: string;
  readonly givenAt: number;
}

const GOOD_FOR = 5 * MINUTE;
const random = (): string => randomUUID().replaceAll('-', '');

/** Who has the pages of the device open: nobody signs in, but each has a session and one token. */
export class DeviceSessions {
  readonly #tokens = new Map<string, Token>();

  /** A fresh token, in the session of this id or else in a new one. The one before is stale. */
  renew(id: string | undefined, now: number): { readonly session: string; readonly token: string } {
    const session = id !== undefined && this.#tokens.has(id) ? id : random();
    const token = { text: random(), givenAt: now };
    this.#tokens.set(session, token);
    return { session, token: token.text };
  }

  accepts(id: string | undefined, sent: string | undefined, now: number): boolean {
    const token = this.#tokens.get(id ?? '');
    return token !== undefined && token.text === sent && now < token.givenAt + GOOD_FOR;
  }

  clear(): void {
    this.#tokens.clear();
  }
}
