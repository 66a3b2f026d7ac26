/** A block of the page; the segments of it and of all within it are `first` to `last`. */
export interface PageElement {
  parent: PageElement | null;
  tag: string;
  depth: number;
  first: number;
  last: number;
  heading: boolean;
  /** Navigation and footer: words in there say nothing about the account. */
  chrome: boolean;
  /** A tab or a choice that is not the one shown. */
  unselected: boolean;
  /** The page says that this one of several is shown. */
  selected: boolean;
  /** A bar that is filled in part stands in it. */
  bar: boolean;
  /** How many columns it is wide, for cells. */
  column: number;
  /** The number that our serialiser gave the element itself, where it did. */
  mark: string | null;
}

/** One line of visible text. */
export interface Segment {
  at: number;
  text: string;
  /** Compared instead of `text`; as long as it. */
  folded: string;
  element: PageElement;
  heading: boolean;
  chrome: boolean;
  /** All of it is a link or a button. */
  action: boolean;
  /** One of a few lines of a link: a number and its name. */
  tile?: true;
  /** Column headers and terms that the page itself ties to it. */
  headers: readonly Segment[];
}

export interface Page {
  language: string | null;
  title: string;
  segments: Segment[];
  /** JSON found in scripts, as text. */
  scripts: string[];
  /** A field for a password is shown. */
  password: boolean;
  /** Elements that only robot checks have. */
  captcha: boolean;
  /** How far its gauges without words are filled, in per cent. */
  gauges: number[];
}
