import type { FoundBucket, FoundField } from '../packs/found';
import type { Choice, Rich } from './shapes';

/** What the user may be asked to point at. */
export interface WatchAsk {
  field: FoundField;
  bucket: FoundBucket | null;
  /** The id of the value that it takes the place of. */
  replaces: string | null;
}

export type WatchAction =
  | { do: 'watch' }
  | { do: 'token' }
  | { do: 'point'; ask: WatchAsk; label: string }
  | { do: 'leave-out'; id: string }
  | { do: 'put-back'; id: string }
  | { do: 'name'; name: string }
  | { do: 'gigabyte'; value: string }
  | { do: 'correct' }
  | { do: 'confirm' }
  | { do: 'background'; allowed: boolean }
  | { do: 'again' }
  | { do: 'back' }
  | { do: 'close' };

export interface WatchLink {
  label: string;
  /** With the name of the row: what those hear who do not see it. */
  spoken: string;
  action: WatchAction;
}

export interface WatchRowView {
  key: string;
  /** As on the page; empty where nothing is framed there. */
  number: string;
  label: string;
  /** What those hear instead of number and label. */
  spoken: string;
  value: string;
  quote: string;
  state: 'found' | 'missing' | 'out';
  links: WatchLink[];
}

export interface WatchPanelView {
  kind: 'panel';
  title: string;
  close: string;
  rowsLabel: string;
  rows: WatchRowView[];
  /** Of the page's words, BCP 47; empty where unknown. */
  pageLanguage: string;
  name: { label: string; value: string };
  gigabyte: { label: string; value: string; choices: Choice[] };
  notes: string;
  permission: Rich;
  trouble: string;
  confirm: { label: string; disabled: boolean };
  correct: string;
}

/** Which value to point at. */
export interface WatchFieldsView {
  kind: 'fields';
  title: string;
  lead: string;
  back: string;
  fields: { key: string; label: string; action: WatchAction }[];
}

/** One thing to say, with what can be done about it. */
export interface WatchMessageView {
  kind: 'message';
  title: string;
  close: string;
  heading: string;
  text: string;
  buttons: { label: string; filled: boolean; action: WatchAction }[];
}

/** Which way to a new line. */
export interface AddLineView {
  kind: 'add';
  title: string;
  back: string;
  lead: string;
  ways: {
    key: string;
    glyph: 'page' | 'key';
    title: string;
    text: string;
    disabled: boolean;
    action: WatchAction;
  }[];
}

export type WatchView = WatchPanelView | WatchFieldsView | WatchMessageView | AddLineView;
