/**
 * What charts draw: moments in epoch ms on the user's clock, amounts in bytes, words finished. Made
 * by pure functions of this folder; `components/chart/` measures them out.
 */

export interface Tick {
  at: number;
  label: string;
  /** It names something that matters: the end of the plan. */
  strong?: boolean;
}

export interface Axis {
  from: number;
  to: number;
  ticks: Tick[];
}

/** A value that the cross-hairs stop at, with what is said there. */
export interface Stop {
  at: number;
  value: number;
  text: string;
}

export type Cell = string | number | null;

/** The same numbers as rows: `text` for the page, `values` for a file. */
export interface ChartTable {
  /** `key` is its name in a file. */
  columns: { key: string; label: string; numeric: boolean }[];
  rows: { text: string[]; values: Cell[] }[];
}

export interface ChartView {
  /** Names the file that it is saved as. */
  id: 'data-left' | 'per-day' | 'months' | 'used-by' | 'weeks';
  title: string;
  note: string;
  /** The whole in a few sentences, for those who do not see it. */
  summary: string;
  stops: Stop[];
  /** So many stops stand below each other, column by column; absent: one. */
  below?: number;
  table: ChartTable;
}

/** A vertical with its words. */
export interface Mark {
  at: number;
  label: string;
}

/** A horizontal with its words. */
export interface Level {
  value: number;
  label: string;
}

type Place = [at: number, value: number];

export interface DataLeftChart extends ChartView {
  id: 'data-left';
  x: Axis;
  y: Axis;
  /** The unit of the scale. */
  unit: string;
  /** What was seen, in unbroken pieces. */
  pieces: Place[][];
  /** Readings that are drawn as points: all, or the last of each day where they are many. */
  dots: Place[];
  gaps: { from: Place; to: Place; label: string }[];
  /** Refills and top-ups: it rose. */
  rises: { from: Place; to: Place }[];
  /** Where it may go from the last reading on. */
  forecast: { low: Place[]; middle: Place[]; high: Place[] } | null;
  /** Days that would be without data. */
  without: { from: number; to: number; label: string } | null;
  evenPace: { from: Place; to: Place; label: string } | null;
  alert: Level | null;
  /** Null where the chart ends before it. */
  now: (Mark & { left: number | null }) | null;
  /** Needs the user: the last reading and what may come are drawn in signal. */
  signal: boolean;
  expiry: Mark | null;
}

export interface PerDayChart extends ChartView {
  id: 'per-day';
  x: Axis;
  y: Axis;
  unit: string;
  /** `from` and `to`: the user's day. */
  bars: { from: number; to: number; used: number }[];
  /** Days ahead, bytes: in half of all futures no more than `usual`, in eight of ten between the others. */
  ahead: { from: number; to: number; low: number; usual: number; high: number }[];
  /** What such a day takes, in words; empty where none is known. */
  aheadLabel: string;
  lasting: (Level & { from: number; to: number }) | null;
  /** Null where the chart ends before it. */
  now: number | null;
  expiry: Mark | null;
}

export interface MonthsChart extends ChartView {
  id: 'months';
  /** Bytes at the top of the chart. */
  top: number;
  months: {
    label: string;
    used: number;
    bought: number | null;
    /** What the rest of the running month would add. */
    ahead: number | null;
    figure: string;
    paid: string;
    running: boolean;
  }[];
  average: string;
}

export interface WeeksChart extends ChartView {
  id: 'weeks';
  /** Bytes of the largest day. */
  most: number;
  /** In order of time; the days of each in order, null where nothing is known. */
  weeks: { date: string; label: string; used: (number | null)[] }[];
  weekdays: { label: string; mean: number | null; figure: string }[];
  /** What `mean` is. */
  usualLabel: string;
  today: { week: number; day: number };
}

/** By what use is told apart. */
export type UsedBy = 'hour' | 'period' | 'country' | 'line';

export interface UsedByChart extends ChartView {
  id: 'used-by';
  /** Bytes of the largest, or more. */
  top: number;
  /** Columns in the order of time, or rows with the largest first. */
  upright: boolean;
  bars: { label: string; used: number; figure: string; running: boolean }[];
  /** Of the labels below columns, each one in so many is drawn. */
  labelEvery: number;
}
