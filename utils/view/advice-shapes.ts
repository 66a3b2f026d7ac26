import type { Choice } from './shapes';

/** One step of a plan of purchases. */
export interface AdviceStep {
  /** `Now`, `3 Dec`. */
  when: string;
  /** `2 × 10 GB for 30 days`, with who sells it where there are several. */
  what: string;
  price: string;
}

/** Advice in words: one sentence, the numbers behind it, and what it does not know. */
export interface AdviceView {
  /** For those who do not see the card. */
  label: string;
  title: string;
  text: string;
  /** Empty where the title says it all. */
  steps: AdviceStep[];
  /** `¥3,080 in all`; empty where the text says it. */
  total: string;
  notes: string[];
  /** Opens the notes. */
  more: string;
  /** The plan that others are held against, whenever it is to be bought; null: there is none. */
  advisedId: string | null;
  /** The one plan to buy now, to be chosen and marked; null: there is no such. */
  planId: string | null;
}

export interface TripStopView {
  country: string;
  /** `Japan`, or `Japan, 6 days` where its days cannot be changed by themselves. */
  text: string;
  /** Null: all days of the trip. */
  days: { label: string; value: string; invalid: boolean } | null;
  remove: string;
}

export interface TripFormView {
  title: string;
  lead: string;
  from: { label: string; value: string; min: string; error: string };
  days: { label: string; value: string; error: string };
  countries: {
    label: string;
    stops: TripStopView[];
    /** Of the days of any of them. */
    error: string;
    none: string;
    add: { label: string; none: string; choices: Choice[] };
  };
  perDay: {
    label: string;
    choices: Choice[];
    value: string;
    /** Null where the amount is the user's own use. */
    typed: { label: string; value: string; error: string } | null;
    hint: string;
  };
}

export interface TripView {
  form: TripFormView;
  /** Null until the form is filled in. */
  advice: AdviceView | null;
}
