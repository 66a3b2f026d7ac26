import { type BackedPack, type BackupData, LARGEST_BACKUP } from '../../utils/backup/backup';
import type { BackupFault } from '../../utils/backup/backup-fault';
import type { BackupCheck } from '../../utils/backup/backup-preview';
import { checkBackup } from '../../utils/backup/check-backup';
import type { UncheckedPack } from '../../utils/backup/shapes/backup-shape';
import type { Connection } from '../../utils/domain/connection';
import type { ReplyTo } from '../../utils/messages';
import { readHandedFile } from '../../utils/platform/handed-file';
import { releaseOrigin } from '../../utils/platform/permissions';
import type { RestoreWay } from '../../utils/store/forget-for-restore';
import type { Store } from '../../utils/store/open';
import { restoreBackup } from '../../utils/store/restore-backup';
import { weighBackup } from '../../utils/store/weigh-backup';
import { placesOf } from './connect';
import { runCycle } from './cycle';
import { followPolicy } from './policy/follow-policy';
import { followWatchedPages } from './site/follow-watched-pages';
import { understand } from './site/read-site';

type Read = { ok: true; madeAt: number; data: BackupData } | { ok: false; fault: BackupFault };

/** A pack of a backup is checked like any other that comes in. */
async function checkPacks(given: readonly UncheckedPack[]): Promise<BackedPack[] | BackupFault> {
  const packs: BackedPack[] = [];
  for (const [at, row] of given.entries()) {
    const check = await understand({ ask: 'check', text: JSON.stringify(row.pack) });
    if (check?.ok !== true || check.pack.id !== row.id) {
      return { kind: 'pack', place: `packs[${at}]` };
    }
    packs.push({ ...row, pack: check.pack });
  }
  return packs;
}

async function readBackupFile(store: Store, url: string): Promise<Read> {
  const text = await readHandedFile(url, LARGEST_BACKUP);
  if (text === null) return { ok: false, fault: { kind: 'too-large' } };
  const checked = await checkBackup(text, store.version);
  if (!checked.ok) return checked;
  const { madeAt, data } = checked.backup;
  const packs = await checkPacks(data.packs);
  return 'kind' in packs
    ? { ok: false, fault: packs }
    : { ok: true, madeAt, data: { ...data, packs } };
}

const named = ({ name, address }: Connection) => ({ name, host: new URL(address).host });

async function weigh(store: Store, read: Read): Promise<BackupCheck> {
  if (!read.ok) return read;
  const { madeAt, data } = read;
  const dates = data.days.map(({ date }) => date);
  const { tallies, held } = await weighBackup(store, data);
  const isHeld = new Set(held.connections);
  const preview = {
    madeAt,
    connections: data.connections.filter((row) => !isHeld.has(row)).map(named),
    heldBack: {
      connections: held.connections.map(named),
      packs: held.packs.map(({ pack }) => pack.name),
    },
    since: dates.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null),
    files: data.files.length,
    tallies,
  };
  return { ok: true, preview };
}

/** What is in a file, or what is wrong with it. Nothing is written. */
export async function checkBackupFile(store: Store, url: string): Promise<ReplyTo<'check-backup'>> {
  // What a policy keeps out is told by the one that holds now.
  await followPolicy();
  return { ok: true, value: await weigh(store, await readBackupFile(store, url)) };
}

/** @returns what it brought, as it was before it came */
export async function restoreBackupFile(
  store: Store,
  url: string,
  way: RestoreWay,
): Promise<ReplyTo<'restore-backup'>> {
  await followPolicy();
  const read = await readBackupFile(store, url);
  const check = await weigh(store, read);
  if (!read.ok) return { ok: true, value: check };
  const before = await store.getAll('connections');
  await restoreBackup(store, read.data, way, Date.now());
  const after = (await Promise.all((await store.getAll('connections')).map(placesOf))).flat();
  for (const place of (await Promise.all(before.map(placesOf))).flat()) {
    await releaseOrigin(place, after);
  }
  await followWatchedPages(store);
  await followPolicy();
  await runCycle();
  return { ok: true, value: check };
}
