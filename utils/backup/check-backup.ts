import { BACKUP_KIND, BACKUP_VERSION, LARGEST_BACKUP } from './backup';
import type { BackupFault } from './backup-fault';
import { wrongFile } from './check-files';
import { forbiddenName, placeOf } from './place-of';
import { checksumOf } from './seal-backup';
import type { UncheckedBackup } from './shapes/backup-shape';
import { backupShape } from './shapes/backup-shape';
import { isTooDeep } from './too-deep';

type CheckedText = { ok: true; backup: UncheckedBackup } | { ok: false; fault: BackupFault };

const refused = (fault: BackupFault): CheckedText => ({ ok: false, fault });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What it says is no use to anybody: the place is told where there is one.
    return undefined;
  }
}

const isNewer = (given: unknown, ours: number): boolean =>
  typeof given === 'number' && given > ours;

/**
 * Holds the text of a file against the format. Nothing in it is believed before its checksum was made
 * anew. What is in packs is left to be checked.
 * @param schema of the database that it is to come into
 */
export async function checkBackup(text: string, schema: number): Promise<CheckedText> {
  if (text.length > LARGEST_BACKUP) return refused({ kind: 'too-large' });
  if (isTooDeep(text)) return refused({ kind: 'too-deep' });
  const json = parse(text);
  if (json === undefined) return refused({ kind: 'unreadable' });
  if (typeof json !== 'object' || json === null) return refused({ kind: 'not-a-backup' });
  const head: Record<string, unknown> = { ...json };
  if (head.kind !== BACKUP_KIND) return refused({ kind: 'not-a-backup' });
  if (isNewer(head.version, BACKUP_VERSION) || isNewer(head.schema, schema)) {
    return refused({ kind: 'newer' });
  }
  const forbidden = forbiddenName(json);
  if (forbidden !== null) return refused({ kind: 'forbidden', place: placeOf(forbidden) });
  if (head.checksum !== (await checksumOf(json))) return refused({ kind: 'damaged' });
  const parsed = backupShape.safeParse(json);
  if (!parsed.success) {
    return refused({ kind: 'wrong', place: placeOf(parsed.error.issues[0]?.path ?? []) });
  }
  const file = wrongFile(parsed.data.data);
  if (file !== null) return refused({ kind: 'file', place: file });
  return { ok: true, backup: parsed.data };
}
