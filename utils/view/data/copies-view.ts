import type { Copy, Damage, Slot } from '../../domain/copies';
import { formatTime } from '../moments';
import { fileSize } from './backup-view';
import type { DataLocale } from './data-locale';

/** What DataLeft keeps by itself, and what is wrong with what is stored. */
export interface Copies {
  copies: readonly Copy[];
  damage: Damage | null;
}

export interface CopiesView {
  /** What is damaged, and where; empty where all is well. */
  damage: string;
  /** Stands where there is none. */
  none: string;
  rows: { id: Slot; title: string; detail: string }[];
}

export function toCopiesView(
  { copies, damage }: Copies,
  now: number,
  locale: DataLocale,
): CopiesView {
  const { data: say, tag } = locale;
  return {
    damage: damage === null ? '' : say.damaged(damage.place),
    none: copies.length === 0 ? say.noCopy : '',
    rows: copies.map(({ id, madeAt, size }) => ({
      id,
      title: formatTime(madeAt, now, locale),
      detail: fileSize(size, tag),
    })),
  };
}
