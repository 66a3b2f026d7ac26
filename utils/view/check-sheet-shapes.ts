import type { Glyph, Rich } from './shapes';

/** One thing to look at before paying: its name, and what it is. */
export interface CheckRow {
  name: string;
  text: Rich;
  /** The parts of the price, in place of a text. */
  parts: { name: string; value: string; total: boolean }[];
  /** A smaller line below. */
  note: { text: string; glyph: Glyph | null; tone: 'quiet' | 'signal' } | null;
}

/** The sheet before a checkout opens. */
export interface CheckSheetView {
  title: string;
  rows: CheckRow[];
  /** What should be known first: another price, a network that lets nobody through. */
  warnings: string[];
  /** Why the checkout is not opened; empty where it can be. */
  refusal: string;
  /** Where one pays. */
  hint: string;
  /** Null where nothing can be opened. */
  skip: { label: string; on: boolean } | null;
  open: string | null;
  /** The provider's home page, offered in place of a checkout that was refused. */
  home: { label: string; url: string } | null;
  back: string;
}
