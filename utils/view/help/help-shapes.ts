import type { Choice, Deed, Glyph } from '../shapes';

/** Something that the user may try, with the button that does it where DataLeft can. */
export interface HelpStepView {
  text: string;
  deed: (Deed & { glyph: Glyph | null }) | null;
}

/** A text for the provider, in its language. */
export interface HelpMessageView {
  title: string;
  text: string;
  /** BCP 47, for those who hear the page. */
  lang: string;
  hint: string;
  /** The same in the user's own language; null where that is the same. */
  meaning: { label: string; text: string } | null;
  copy: Deed;
}

/** What is tried out once with a new card, and ticked off. */
export interface ChecklistView {
  title: string;
  hint: string;
  checks: { name: string; label: string; done: boolean; detail: string }[];
}

export interface SymptomView {
  name: string;
  title: string;
  open: boolean;
  /** What the provider said about it; null where it said nothing. */
  said: { label: string; text: string } | null;
  checklist: ChecklistView | null;
  steps: HelpStepView[];
  message: HelpMessageView | null;
}

/** One fact of a way to renew: a text, a list, an address to open or a number to call. */
export interface ChannelRowView {
  label: string;
  text: string;
  items?: string[];
  /** The items are steps, in order. */
  numbered?: true;
  /** `tel:` address. */
  call?: string | null;
  deed?: Deed | null;
  signal?: true;
}

export interface ChannelView {
  name: string;
  title: string;
  /** In a word, beside the title. */
  detail: string;
  rows: ChannelRowView[];
  note: string;
}

export interface AutoRenewView {
  title: string;
  state: string;
  on: boolean;
  text: string;
  rows: { label: string; text: string; signal: boolean }[];
  deed: Deed | null;
}

export interface ProfileView {
  title: string;
  choice: { label: string; value: string; choices: Choice[] };
  steps: string[];
  /** When it was done; empty while it was not. */
  done: string;
  deed: Deed | null;
}

export interface HelpView {
  title: string;
  subtitle: string;
  labels: { back: string };
  /** Null unless the provider says that the profile is to be updated. */
  profile: ProfileView | null;
  symptoms: { title: string; all: SymptomView[] };
  channels: { title: string; all: ChannelView[]; none: string };
  autoRenew: AutoRenewView;
}
