import { providerTime } from '../domain/connection';
import { isPressing, isUrgent } from '../domain/line-state';
import type { Plan } from '../domain/model';
import type { PlanSort } from '../domain/plans';
import { buyable, proposePlan, sortPlans } from '../domain/plans';
import type { RankedLine } from '../domain/rank';
import { renewButton } from './card-actions';
import { leftText, untilText } from './line-words';
import type { PageLocale } from './page-locale';
import type { PlansView } from './plan-shapes';
import { toPlanView } from './plan-view';

export interface PlansState {
  sort: PlanSort;
  /** Null: the one that Renew proposes. */
  chosenId: string | null;
}

/** The plans that a line can buy, side by side. */
export function toPlansView(
  line: RankedLine,
  catalogue: Plan[] | null,
  state: PlansState,
  locale: PageLocale,
): PlansView {
  const { words } = locale;
  const providerNow = providerTime(line.connection, line.now);
  const { reading } = line.line;
  const plans = sortPlans(buyable(reading, catalogue ?? [], providerNow), state.sort, providerNow);
  const proposed = proposePlan(reading, catalogue ?? [], providerNow);
  const chosen = plans.find(({ id }) => id === state.chosenId) ?? proposed;
  const pressing = isUrgent(line.state) || isPressing(line.state);
  const until = untilText(line, locale)[0]?.text;
  return {
    title: words.plans.title,
    subtitle: [reading.name, leftText(line, locale), until].filter(Boolean).join(' · '),
    count: words.plans.count(plans.length),
    sorts: (['per-gb', 'price', 'days'] as const).map((value) => ({
      value,
      label: words.plans[value],
    })),
    sort: state.sort,
    plans: plans.map((plan) => toPlanView(plan, line, locale)),
    chosenId: chosen?.id ?? null,
    empty: catalogue === null ? words.plans.unknownYet : words.plans.none,
    primary: chosen && renewButton(chosen, line, pressing ? 'signal' : 'ink', locale),
    labels: {
      back: words.plans.back,
      sortedBy: words.plans.sortedBy,
      choose: words.plans.choose,
      settings: words.actions.settings,
    },
  };
}
