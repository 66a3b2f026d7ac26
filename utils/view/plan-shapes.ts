import type { Action, ButtonView, Choice, Glyph } from './shapes';

export interface PlanView {
  id: string;
  name: string;
  /** Null: no price that can be ranked; `priceText` then says `price unknown`. */
  priceText: string;
  perGbText: string;
  perDayText: string;
  seller: string;
  /** `5G`, `Tethering`, `Same plan as now`. */
  tags: { text: string; glyph: Glyph | null; tone: 'quiet' | 'signal' }[];
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
  /** `5 plans for this line` and how they are sorted. */
  count: string;
  sorts: Choice[];
  sort: string;
  plans: PlanView[];
  chosenId: string | null;
  /** Said instead of the list when there is none. */
  empty: string;
  primary: ButtonView | null;
  labels: { back: string; sortedBy: string; choose: string; settings: string };
}
