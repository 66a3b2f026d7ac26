import type { BackupFault } from './backup-fault';
import type { Tallies } from './merge-backup';

/** What a file would bring, before anything is written. */
export interface BackupPreview {
  madeAt: number;
  connections: { name: string; host: string }[];
  /** The first day of which it knows; null where it knows none. */
  since: string | null;
  /** What an organisation has switched off, and what therefore does not come; none is among the above. */
  heldBack: { connections: { name: string; host: string }[]; packs: string[] };
  /** Files of receipts. */
  files: number;
  tallies: Tallies;
}

export type BackupCheck = { ok: true; preview: BackupPreview } | { ok: false; fault: BackupFault };
