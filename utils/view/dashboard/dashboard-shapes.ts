import type { Deed, LampView, LineRowView } from '../shapes';

/** What the dashboard shows besides its charts: finished words and numbers. */

export interface RailLineView {
  row: LineRowView;
  href: string;
  current: boolean;
}

export interface RailView {
  product: string;
  label: string;
  links: { id: string; label: string; href: string; current: boolean; count: string }[];
  order: string;
  /** Null while there are few lines. */
  search: { label: string; value: string } | null;
  lines: RailLineView[];
  /** What is not listed; may be empty. */
  more: string;
  add: { label: string; href: string };
}

/** A number that stands by itself, such as `1.4` `of 10 GB`. */
export interface FigureView {
  id: string;
  label: string;
  /** Large, in this order: `42` `min`, `118`. */
  amounts: { figure: string; unit: string }[];
  rest: string;
  tone: 'ink' | 'signal' | 'old';
}

export interface AlertRowView {
  id: string;
  lamp: LampView;
  title: string;
  detail: string;
  over: boolean;
  snooze: { label: string; choices: Deed[] } | null;
  done: Deed | null;
}
