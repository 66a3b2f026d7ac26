import type { Choice, LampView, SortColumnView, TablePagerView } from '../shapes';
import type { FleetSort } from './fleet-query';

/** One fact in a cell: what it says, and beneath it what belongs to it; that may be empty. */
export interface FleetCell {
  text: string;
  detail: string;
  tone: 'plain' | 'quiet' | 'signal';
}

export interface FleetRow {
  key: string;
  name: string;
  /** `••4471`; may be empty. */
  tail: string;
  href: string;
  provider: string;
  /** Null: nothing is the matter, and the word stands alone. */
  lamp: LampView | null;
  state: string;
  left: FleetCell;
  until: FleetCell;
  runsOut: FleetCell;
  /** May be empty. */
  plan: string;
  measured: FleetCell;
}

export interface SavedFiltersView {
  label: string;
  filters: { name: string; href: string; current: boolean; remove: string }[];
  /** Null where nothing is filtered, or what is, is saved already. */
  form: {
    label: string;
    value: string;
    maxLength: number;
    hint: string;
    save: string;
    ready: boolean;
  } | null;
}

interface Select {
  label: string;
  value: string;
  choices: Choice[];
}

export interface FleetView {
  title: string;
  lead: string;
  /** `305 lines`, whatever the filter leaves. */
  lines: string;
  printed: string;
  filter: {
    label: string;
    text: { label: string; value: string; maxLength: number };
    provider: Select;
    group: Select;
    /** Null where nothing is filtered, or where it is offered in the place of the rows. */
    clear: string | null;
  };
  /** Null where who looks on is not to read what the user calls things. */
  saved: SavedFiltersView | null;
  columns: (SortColumnView & { id: FleetSort })[];
  rows: FleetRow[];
  count: string;
  pager: TablePagerView | null;
  /** In the place of rows; null where there are some. */
  empty: { text: string; clear: string } | null;
  csv: string;
}
