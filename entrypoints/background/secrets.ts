import type { Result } from '../../utils/domain/failure';
import { done, failed } from '../../utils/domain/failure';
import type { Store } from '../../utils/store/open';
import { readLock } from '../../utils/store/read-lock';
import type { Lock, StoredSecret } from '../../utils/store/schema';
import { findSecret, type Opened, openFound, sealSecret } from '../../utils/store/secrets';

/** The key of the passphrase; null where there is none, `locked` until the user has entered it. */
async function openedLock(lock: Lock | null): Promise<Result<Opened | null>> {
  if (lock === null) return done(null);
  // Few set a passphrase, and every poll comes by here.
  const { recallKey } = await import('./run-key');
  const opened = await recallKey(lock);
  return opened === null ? failed({ kind: 'locked' }) : done(opened);
}

/** The one way to a secret. Null where there is none, or none for this origin. */
export async function readSecret(
  store: Store,
  connectionId: string,
  origin: string,
): Promise<Result<string | null>> {
  const found = await findSecret(store, connectionId);
  // Who needs no secret is locked by no passphrase.
  if (found.stored === undefined) return done(null);
  const opened = await openedLock(found.lock);
  if (!opened.ok) return opened;
  return done(await openFound(found, origin, opened.value));
}

/** A secret as it may be stored; the caller writes it together with its connection. */
export async function keepSecret(
  store: Store,
  connectionId: string,
  origin: string,
  secret: string | null,
): Promise<Result<StoredSecret | null>> {
  if (secret === null) return done(null);
  const opened = await openedLock(await readLock(store));
  if (!opened.ok) return opened;
  return done(await sealSecret(store, connectionId, origin, secret, opened.value));
}
