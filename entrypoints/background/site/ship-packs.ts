import { readPackIndex } from '../../../utils/packs/pack-index';
import { readOwnFile } from '../../../utils/platform/own-file';
import type { Store } from '../../../utils/store/open';
import { putPack } from '../../../utils/store/packs';
import { report } from '../report';
import { understand } from './read-site';

async function shipPack(store: Store, file: string): Promise<void> {
  const check = await understand({ ask: 'check', text: await readOwnFile(`packs/${file}`) });
  if (check?.ok !== true) throw new Error(`shipped pack ${file}`);
  const { pack } = check;
  const known = await store.get('packs', pack.id);
  // One that the user brought is the user's.
  const ours = known === undefined || known.source === 'shipped';
  if (ours && (known?.pack.version ?? 0) < pack.version)
    await putPack(store, pack, 'shipped', Date.now());
}

/** Packs that came with this version of the extension. One that fails keeps no other out. */
export async function shipPacks(store: Store): Promise<void> {
  for (const file of readPackIndex(await readOwnFile('packs/index.json')))
    await shipPack(store, file).catch((bug: unknown) => report(`pack ${file}`, bug));
}
