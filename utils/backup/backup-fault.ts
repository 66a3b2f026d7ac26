/** Why a file is not restored, with the place where that is known, as in `lines[3].reading.name`. */
export type BackupFault =
  | { kind: 'too-large' | 'unreadable' | 'too-deep' | 'not-a-backup' | 'newer' | 'damaged' }
  | { kind: 'wrong' | 'forbidden' | 'file' | 'pack'; place: string };
