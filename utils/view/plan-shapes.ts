import type { AdviceView } from './advice-shapes';
import type { Action, ButtonView, Choice, Deed, Glyph } from './shapes';

export interface PlanView {
  id: string;
  name: string;
  /** `¥3,080`; `from ¥5,980` and `price unknown` are never ranked. */
  priceText: string;
  /** `≈ €18.90`: the price in the currency that the user compares in; empty where it is that. */
  aboutText: string;
  perGbText: string;
  perDayText: string;
  /** The provider's own name for it. */
  seller: string;
  /** `TravelSIM Mart, reseller · ¥2,860 + ¥330 fee`; may be empty. */
  terms: string;
  /** `5G`, `Tethering`, `Same plan as now`. */
  tags: { text: string; glyph: Glyph | null; tone: 'quiet' | 'signal' }[];
  /** To be copied, for the chosen plan. */
  codes: (Deed & { code: string; done: boolean })[];
  /** Every part of the total, for the chosen plan: `Plan ¥2,800`, `Tax 10% ¥280`, `All in ¥3,080`. */
  charges: { name: string; value: string; total: boolean }[];
  /** Facts of the chosen plan: regions, validity effect, payment methods, where it opens. */
  facts: { name: string; value: string }[];
  /** The mark to be told when its price falls; without an action it is told in any case. Null: no price. */
  watch: { label: string; watched: boolean; action: Action | null } | null;
}

export interface PlansView {
  title: string;
  subtitle: string;
  /** `5 of 9 that work in Japan` and how they are sorted. */
  count: string;
  sorts: Choice[];
  sort: string;
  plans: PlanView[];
  /** Null while it is worked out, and where there is nothing to advise. */
  advice: AdviceView | null;
  chosenId: string | null;
  /** By which rates prices were converted, and what could not be compared. */
  notes: string[];
  /** Shows all, or again the few that matter; null where all are few. */
  all: { label: string; shown: boolean } | null;
  /** Said instead of the list when there is none. */
  empty: string;
  primary: ButtonView | null;
  labels: { back: string; sortedBy: string; choose: string; settings: string };
}
