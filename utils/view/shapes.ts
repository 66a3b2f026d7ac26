import type { Snooze } from '../domain/alerts/snooze';
import type { Symptom } from '../domain/help/symptoms';

/**
 * What pages show: finished words and numbers, already in the user's language. Made by the `to…View`
 * functions of this folder, drawn by `components/`. Shares are 0…1.
 */

export type Glyph =
  | 'down'
  | 'cross'
  | 'clock'
  | 'calendar'
  | 'hourglass'
  | 'check'
  | 'key'
  | 'unplugged'
  | 'question'
  | 'infinity'
  | 'minus'
  | 'pause'
  | 'refresh'
  | 'plus'
  | 'sliders'
  | 'back'
  | 'forward'
  | 'open'
  | 'receipt'
  | 'flag'
  | 'chart'
  | 'chevron'
  | 'page';

/** A run of text; the whole is an array, read as one sentence. */
export interface Run {
  text: string;
  tone?: 'strong' | 'quiet' | 'signal';
}
export type Rich = Run[];

export interface LampView {
  tone: 'filled' | 'tinted' | 'outlined' | 'ink' | 'dashed';
  glyph: Glyph;
  word: string;
}

export interface DialView {
  mode: 'true' | 'old' | 'unknown' | 'unlimited' | 'waiting' | 'empty';
  /** What is left of the whole; null where the whole is unknown. */
  share: number | null;
  /** The bug: where an even pace would be now. */
  evenPace: number | null;
  /** Where the reserve arc ends. */
  reserve: number;
  /** Needs the user: arc, needle and reserve in the signal colour. */
  signal: boolean;
  /** Ends of the scale, such as `0` and `10`. */
  from: string;
  to: string;
  /** The whole sentence, for those who do not see it. */
  label: string;
}

export interface BarView {
  label: string;
  share: number | null;
  /** The hatched piece from `share` on that an even pace lacks. */
  missing: number;
  tone: 'ink' | 'signal' | 'old' | 'unknown';
  value: string;
}

export interface BucketView {
  id: string;
  name: string;
  value: string;
  /** `of 3 GB`, `until Mon 30 Nov`; may be empty. */
  detail: string;
  bar: BarView;
}

/** What the help opens with: a symptom, how a profile is updated, or nothing in particular. */
export type HelpTopic = Symptom | 'profile' | null;

export type Action =
  | { do: 'renew'; lineKey: string; planId: string }
  | { do: 'show-plans'; lineKey: string }
  | { do: 'show-line'; lineKey: string }
  | { do: 'open-dashboard'; lineKey: string }
  | { do: 'show-help'; lineKey: string; topic: HelpTopic }
  | { do: 'tick'; lineKey: string; name: string; done: boolean }
  | { do: 'refresh'; connectionId: string }
  | { do: 'open'; url: string }
  | { do: 'open-options'; section: string }
  | { do: 'give-up'; renewalId: string }
  | { do: 'acknowledge'; alertId: string }
  | { do: 'snooze'; alertId: string; until: Snooze }
  | { do: 'read-alerts'; alertIds: string[] }
  | { do: 'watch-plan'; connectionId: string; planId: string; watched: boolean }
  | { do: 'copy'; text: string }
  // `name`: what the line is called, in the language of whoever tries it.
  | { do: 'add-demo'; name: string }
  | { do: 'remove-demo' };

export interface ButtonView {
  kind: 'signal' | 'ink' | 'outline';
  label: string;
  /** The lighter second part of the label: `20 GB · ¥3,080`. */
  detail: string;
  glyph: Glyph | null;
  action: Action;
}

export interface StepView {
  glyph: Glyph;
  text: Rich;
}

export interface LineCardView {
  lineKey: string;
  name: string;
  subtitle: string;
  lamp: LampView | null;
  /** `word`: Unlimited, Ended. `old`: greyed. */
  /** `exact`: the unrounded amount, for those who ask. */
  hero: { figure: string; unit: string; style: 'number' | 'word'; old: boolean; exact: string };
  facts: string;
  until: Rich;
  dial: DialView;
  bars: BarView[];
  buckets: BucketView[];
  sentence: Rich;
  steps: StepView[];
  measured: string;
  /** Null hides it; `busy` turns the arrow. */
  refresh: { label: string; busy: boolean; action: Action } | null;
  primary: ButtonView | null;
  secondary: ButtonView | null;
  /** The quiet way to help and to other ways of renewing. */
  help: Deed;
}

export interface LineRowView {
  lineKey: string;
  name: string;
  note: { text: string; glyph: Glyph | null; tone: 'quiet' | 'signal' };
  data: BarView;
  time: BarView;
  figure: string;
  unit: string;
  /** `9 d`, and in whole words for those who listen. */
  days: { short: string; spoken: string };
  old: boolean;
  urgent: boolean;
}

/** Something that a press does. */
export interface Deed {
  label: string;
  action: Action;
}

export interface AlertView {
  id: string;
  lamp: LampView;
  title: string;
  detail: string;
  /** What says so, where it was not in sight before. */
  unread: string | null;
  /** It fell due while the machine slept, and holds no longer. */
  missed: boolean;
  /** Where its next step is taken, as its notification has it. */
  open: (Deed & { glyph: Glyph }) | null;
  snooze: { label: string; choices: Deed[] } | null;
  done: Deed;
}

/** One of several: for selects and segmented controls. */
export interface Choice {
  value: string;
  label: string;
}

/** A column of a table that can be sorted by it. */
export interface SortColumnView {
  label: string;
  sorted: 'ascending' | 'descending' | 'none';
  /** Figures stand at the end of their column. */
  figures: boolean;
}

/** The way to the other pages of a table; `page` from 0. */
export interface TablePagerView {
  label: string;
  previous: string;
  next: string;
  page: number;
  last: number;
}

export interface PopupView {
  header: { title: string; detail: string };
  /** `history` is empty where there is none to show. */
  labels: { add: string; settings: string; history: string; alerts: string; lines: string };
  /** An accident of DataLeft itself, such as a failed upgrade; empty when there is none. */
  trouble: string;
  alerts: AlertView[];
  open: LineCardView | null;
  rows: LineRowView[];
  /** Without bars and in one line of text, where there are many. */
  dense: boolean;
  /** Calm lines out of sight until asked for. */
  folded: { summary: string; show: string } | null;
  /** Null where there are few lines. */
  search: { label: string; text: string; none: string } | null;
  /** Null as soon as there is a line to show. */
  firstRun: {
    title: string;
    subtitle: string;
    text: Rich;
    primary: ButtonView;
    secondary: ButtonView | null;
  } | null;
}
