import type { Reply, ReplyTo } from '../../../utils/messages';
import type { Store } from '../../../utils/store/open';
import { enablePack, putPack, removePack } from '../../../utils/store/packs';
import { runCycle } from '../cycle';
import { settle } from '../settle';
import { understand } from './read-site';

const done: Reply = { ok: true, value: null };
const refused = { ok: false, failure: null, place: null } as const;

/** What a pack may reach and do, or what is wrong with it. Nothing is stored. */
export async function checkPackFile(store: Store, text: string): Promise<ReplyTo<'check-pack'>> {
  const check = await understand({ ask: 'check', text });
  if (check === null) return refused;
  if (!check.ok) return { ok: true, value: check };
  const stored = await store.get('packs', check.pack.id);
  const replaces = stored?.pack.version ?? null;
  return { ok: true, value: { ...check, preview: { ...check.preview, replaces } } };
}

/**
 * Lets a pack in. One that replaces another may not reach further than the user has allowed by hand:
 * its connections ask again for what is new when they are read.
 */
export async function importPack(store: Store, text: string): Promise<ReplyTo<'import-pack'>> {
  const checked = await checkPackFile(store, text);
  if (!checked.ok || !checked.value.ok) return checked;
  const { pack } = checked.value;
  await putPack(store, pack, 'imported', Date.now());
  await settle(store);
  return checked;
}

export async function switchPack(store: Store, id: string, enabled: boolean): Promise<Reply> {
  await enablePack(store, id, enabled);
  await settle(store);
  if (enabled) await runCycle();
  return done;
}

export async function dropPack(store: Store, id: string): Promise<Reply> {
  const removed = await removePack(store, id);
  await settle(store);
  return removed ? done : refused;
}
