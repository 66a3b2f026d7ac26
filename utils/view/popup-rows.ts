import type { RankedLine } from '../domain/rank';
import { inSight } from './in-sight';
import { toLineRow } from './line-row';
import { findLines } from './line-search';
import type { PageLocale } from './page-locale';
import type { Ranking } from './popup-frame';
import type { PopupView } from './shapes';

/** From so many lines on, rows are dense and calm ones fold. */
const DENSE = 6;
/** From so many on there is a search. */
const MANY = 12;

export interface RowsState {
  /** Were the calm ones asked for? */
  unfolded?: boolean;
  search?: string;
}

/** The lines besides the open one; whatever needs the user is never out of sight. */
export function toPopupRows(
  { ranked, count, folded: away }: Pick<Ranking, 'ranked' | 'count' | 'folded'>,
  open: RankedLine | null,
  { unfolded = false, search = '' }: RowsState,
  locale: PageLocale,
): Pick<PopupView, 'rows' | 'dense' | 'folded' | 'search'> {
  const { popup } = locale.words;
  const dense = count >= DENSE;
  const many = count >= MANY;
  const asked = many && search.trim() !== '';
  const all = asked ? findLines(ranked, search) : ranked.filter((line) => line !== open);
  const isWhole = !dense || unfolded || asked;
  const rows = isWhole || away !== null ? all : inSight(all);
  const folded = away ?? all.length - rows.length;
  return {
    rows: rows.map((line) => toLineRow(line, locale)),
    dense,
    folded: folded === 0 ? null : { summary: popup.folded(folded), show: popup.unfold },
    search: many
      ? {
          label: locale.words.menu.find,
          text: search,
          none: rows.length === 0 ? popup.noMatch : '',
        }
      : null,
  };
}
