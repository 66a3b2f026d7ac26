import type { FoundBucket, FoundField } from '../packs/found';

/** What the user is asked to point at. */
export interface Ask {
  field: FoundField;
  /** Null leaves it to the page which allowance it is. */
  bucket: FoundBucket | null;
  /** The id of the value that it takes the place of. */
  replaces: string | null;
}

export interface Pick extends Ask {
  mark: string;
}

/** What must outlive the popup: browsers close it at every click beside it. */
export interface Memory {
  connectionId: string;
  picks: Pick[];
  /** Ids of values that the user does not want watched. */
  leftOut: string[];
  /** Null until the user chose. */
  gigabyte: 'decimal' | 'binary' | 'unknown' | null;
  /** Null until the user typed one. */
  name: string | null;
  /** The popup closed to go on later: pointing, or the browser's question for the permission. */
  resume: boolean;
}

/** A page as the script in it sees it. `html` null: there is too much of it. */
export interface Look {
  url: string;
  title: string;
  /** What the site calls itself; may be empty. */
  siteName: string;
  /** BCP 47; may be empty. */
  locale: string;
  dataUrls: string[];
  html: string | null;
  memory: Memory | null;
}

/** Words to be framed on the page. `label` empty: they were left alone. */
export interface Box {
  mark: string;
  text: string;
  label: string;
}

/** The bar's words, in the user's language. */
export interface PointWords {
  title: string;
  hint: string;
  cancel: string;
  picked: string;
  language: string;
}

interface Replies {
  memory: Memory | null;
  look: Look;
  keep: null;
  show: null;
  point: null;
  forget: null;
}

export type EyeMessage =
  | { eyes: 'memory' }
  | { eyes: 'look' }
  | { eyes: 'keep'; memory: Memory }
  | { eyes: 'show'; boxes: Box[] }
  | { eyes: 'point'; ask: Ask; words: PointWords }
  | { eyes: 'forget' };

export type EyeReply<Name extends EyeMessage['eyes'] = EyeMessage['eyes']> = Replies[Name];
