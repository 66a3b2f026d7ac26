import type * as z from 'zod/mini';
import type { BackupCheck } from './backup/backup-preview';
import type { Command, draftShape, packDraftShape } from './commands';
import type { Failure } from './domain/failure';
import type { InterfaceFacts } from './domain/interface-facts';
import type { Reading } from './domain/model';
import type { LockFacts } from './domain/passphrase';
import type { ReceiptTrouble } from './domain/receipts/receipt-trouble';
import type { Way } from './domain/site';
import type { PackCheck } from './packs/pack-preview';
import { here } from './platform/browser-here';

export type Draft = z.output<typeof draftShape>;
export type PackDraft = z.output<typeof packDraftShape>;

/** A field of a draft. */
export type Place = 'address' | 'website' | 'secret' | 'line';

/** `place`: the field of a draft that is wrong. */
export type Reply<T = null> =
  | { ok: true; value: T }
  | { ok: false; failure: Failure; place: Place | null }
  /** `byOrganisation`: its policy does not leave this to the user. */
  | { ok: false; failure: null; place: null; byOrganisation?: true };

interface Replies {
  'test-connection': { readings: Reading[]; plans: number };
  'list-interfaces': InterfaceFacts[];
  /** The id of the interface that answers there; null where none that we know does. */
  'find-interface': string | null;
  /** `needsScripts`: neither the page nor what it fetches says the values without its scripts. */
  'watch-page': { connectionId: string; way: Way; needsScripts: boolean };
  /** Null: it is kept. */
  'save-receipt': ReceiptTrouble | null;
  'check-pack': PackCheck;
  'import-pack': PackCheck;
  'check-backup': BackupCheck;
  'read-lock': LockFacts;
  /** Whether it was the passphrase. */
  unlock: boolean;
  'set-passphrase': boolean;
  /** What it brought; or what is wrong with it, and nothing was written. */
  'restore-backup': BackupCheck;
}

export type ReplyTo<Name extends Command['do']> = Reply<
  Name extends keyof Replies ? Replies[Name] : null
>;

/** The one way from a page to the worker; a worker that dies on it is an answer, too. */
export async function send<Name extends Command['do']>(
  command: Extract<Command, { do: Name }>,
): Promise<ReplyTo<Name>> {
  try {
    const reply: ReplyTo<Name> | undefined = await here.runtime.sendMessage(command);
    return reply ?? { ok: false, failure: null, place: null };
  } catch {
    // The worker was stopped in the middle; the database says what it had finished.
    return { ok: false, failure: null, place: null };
  }
}
