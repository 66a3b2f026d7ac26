import { ECB_ORIGIN } from '../../utils/domain/ecb-address';
import type { Rate } from '../../utils/domain/rates';
import { SECOND } from '../../utils/domain/time';
import type { Reply } from '../../utils/messages';
import { mayRead } from '../../utils/platform/permissions';
import { readEcbRates } from '../../utils/providers/ecb-rates';
import { createHttp } from '../../utils/providers/http';
import { announceChange } from '../../utils/store/changes';
import { putRates } from '../../utils/store/edits';
import type { Store } from '../../utils/store/open';
import { machine } from './poll';

/** Somebody has pressed for it, and waits. */
const PATIENCE = 15 * SECOND;

/** In the place of those that the user had set. */
export async function saveRates(store: Store, rates: Omit<Rate, 'source'>[]): Promise<Reply> {
  await putRates(
    store,
    'user',
    rates.map((rate) => ({ ...rate, source: 'user' })),
  );
  announceChange();
  return { ok: true, value: null };
}

/** Asks the bank, which learns nothing but that somebody did; only on the user's press. */
export async function fetchRates(store: Store): Promise<Reply> {
  if (!(await mayRead(ECB_ORIGIN))) {
    return { ok: false, failure: { kind: 'not-permitted', origin: ECB_ORIGIN }, place: null };
  }
  const http = createHttp({
    ...machine(),
    address: ECB_ORIGIN,
    secret: null,
    signIn: { kind: 'none' },
    cache: new Map(),
    timeoutMs: PATIENCE,
  });
  const told = await readEcbRates(http);
  if (!told.ok) return { ...told, place: null };
  await putRates(store, 'ecb', told.value);
  announceChange();
  return { ok: true, value: null };
}
