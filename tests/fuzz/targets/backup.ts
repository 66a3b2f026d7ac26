import 'fake-indexeddb/auto';
import type { BackupData } from '../../../utils/backup/backup';
import { checkBackup } from '../../../utils/backup/check-backup';
import { mergeBackup } from '../../../utils/backup/merge-backup';
import { checksumOf, sealBackup } from '../../../utils/backup/seal-backup';
import type { UncheckedBackup } from '../../../utils/backup/shapes/backup-shape';
import type { Bucket } from '../../../utils/domain/model';
import { openStore } from '../../../utils/store/open';
import { readBackup } from '../../../utils/store/read-backup';
import { NOW } from '../../support/builders';
import { fillStore, SECRETS } from '../../support/full-store';
import { impossibleNumber } from '../engine/impossible-number';
import { type Target, type Trouble, trouble } from '../engine/target';
import { wordsIn } from '../engine/words-in';

/** In the place of a checksum: it is made anew, as somebody would who means harm. */
const FORGED = 'forged';

async function sealed(text: string): Promise<string> {
  try {
    const json: unknown = JSON.parse(text);
    if (Object(json).checksum !== FORGED) return text;
    return JSON.stringify({ ...Object(json), checksum: await checksumOf(Object(json)) });
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/** What is left may be more than the whole in what was read by an older DataLeft. */
const withoutWhole = (bucket: Bucket): Bucket => {
  const { share: _, range: __, ...rest } = bucket;
  return { ...rest, total: null };
};

function wrongIn({ data }: UncheckedBackup): string | null {
  const readings = data.lines.map(({ reading }) => ({
    ...reading,
    buckets: reading.buckets.map(withoutWhole),
  }));
  return impossibleNumber({ readings, plans: null, clockOffset: 0, endpoints: {} });
}

/** Files that say they are backups: what is taken back is whole and possible, and merges with itself. */
export async function backupTarget(): Promise<Target> {
  const store = await openStore();
  await fillStore(store);
  const schema = store.version;
  const whole = await readBackup(store);
  // Files alone would be most of it; the receipts keep one of a few bytes.
  const files = whole.files.map((file) => ({ ...file, base64: 'JVBERi0xLjc=' }));
  const receipts = whole.receipts.map((row) =>
    row.file === null ? row : { ...row, file: { ...row.file, size: 8 } },
  );
  const data: BackupData = { ...whole, files, receipts };
  const honest = await sealBackup(data, schema, NOW);
  const forged = JSON.stringify({ ...JSON.parse(honest), checksum: FORGED });

  async function take(input: string): Promise<Trouble | null> {
    const checked = await checkBackup(await sealed(input), schema);
    const shown = JSON.stringify(checked);
    if (SECRETS.some((secret) => shown.includes(secret))) return trouble('secret', 'in a backup');
    if (!checked.ok) return null;
    const { packs: _, ...rest } = checked.backup.data;
    const there = { ...rest, packs: data.packs };
    mergeBackup(data, there);
    const twice = mergeBackup(there, there);
    if (twice.tallies.lines.added > 0)
      return trouble('crash', 'the same file twice adds something');
    const wrong = wrongIn(checked.backup);
    return wrong === null ? null : trouble('wrong-number', wrong);
  }
  const seeds = [honest, forged];
  return { seeds, words: wordsIn(seeds), take };
}
