import type { ComparedSort } from '../domain/compare/sort-compared';
import type { ButtonView, Choice, SortColumnView, TablePagerView } from './shapes';

export interface PlanCell {
  text: string;
  /** Smaller, beside it: `fee ¥330`; may be empty. */
  detail: string;
  tone: 'plain' | 'signal';
}

export interface PlanTableRow {
  key: string;
  /** `Advised`, `Now`; may be empty. */
  mark: string;
  marked: boolean;
  /** What speaks against it, in the signal colour; may be empty. */
  against: string;
  /** `Pays off after 73 days`; may be empty. */
  note: string;
  /** By column; the plan's own is the row's header. */
  cells: { column: ComparedSort; cell: PlanCell }[];
  pin: { label: string; pinned: boolean; disabled: boolean };
}

/** What the user typed and chose, as it stands in the fields. */
export interface PlanFilterTyped {
  text: string;
  region: string;
  tethering: string;
  days: string;
  price: string;
  channel: string;
  serves: boolean;
}

interface Select {
  label: string;
  choices: Choice[];
}

export interface PlanFilterView {
  label: string;
  typed: PlanFilterTyped;
  find: string;
  region: Select & { none: string };
  tethering: Select;
  days: Select;
  channel: Select;
  price: string;
  serves: string;
  /** Null where nothing is filtered. */
  clear: string | null;
}

/** Up to four plans side by side. */
export interface PlanPinsView {
  title: string;
  lead: string;
  clear: string;
  plans: { key: string; name: string; unpin: string; button: ButtonView | null }[];
  facts: { name: string; values: { key: string; value: string }[]; differs: string }[];
}

export interface PlanTableView {
  title: string;
  subtitle: string;
  columns: (SortColumnView & { id: ComparedSort })[];
  rows: PlanTableRow[];
  count: string;
  /** Null where one page holds all. */
  pager: TablePagerView | null;
  filter: PlanFilterView;
  pins: PlanPinsView | null;
  notes: string[];
  /** Said instead of rows; empty where there are some. */
  empty: string;
  labels: { csv: string; pin: string };
}
