import { type Compared, compareOffers } from '../domain/compare/compare-offers';
import { fewThatMatter } from '../domain/compare/few-that-matter';
import type { Need } from '../domain/compare/need';
import { needOfLine } from '../domain/compare/need-of-line';
import { offersOfLine } from '../domain/compare/offers-of-line';
import { paysOffAfter } from '../domain/compare/pays-off-after';
import { coversRegion } from '../domain/compare/shortfalls';
import { sortCompared } from '../domain/compare/sort-compared';
import { providerTime } from '../domain/connection';
import { isPressing, isUrgent } from '../domain/line-state';
import type { Plan } from '../domain/model';
import { proposePlan } from '../domain/plans';
import type { RankedLine } from '../domain/rank';
import type { AdviceView } from './advice-shapes';
import { ambiguousNotes } from './ambiguous-note';
import { catalogueNote } from './catalogue-note';
import { dotted } from './dotted';
import { leftText, untilText } from './line-words';
import { renewButton } from './plain-actions';
import type { PlansView, PlanView } from './plan-shapes';
import { toPlanView } from './plan-view';
import { regionName } from './plan-words';
import type { PlansLocale } from './plans-locale';
import { rateNotes } from './rate-words';

const SORTS = ['used', 'per-gb', 'price', 'days'] as const;
export type PlanSort = (typeof SORTS)[number];

export const isPlanSort = (name: string): name is PlanSort => SORTS.some((sort) => sort === name);

export interface PlansState {
  sort: PlanSort;
  /** Null: the one that is advised, else the one that Renew proposes. */
  chosenId: string | null;
  /** All, and not only the few that matter. */
  all: boolean;
  /** The code that was copied last. */
  copied: string | null;
  /** Absent or null while it is worked out. */
  advice?: AdviceView | null;
}

const idOf = ({ offer }: Compared): string => offer.plan.id;

/** How many of how many; where they work, if every one of them says so. */
function countText(
  shown: Compared[],
  rows: Compared[],
  { region }: Need,
  locale: PlansLocale,
): string {
  const { plans, compare } = locale;
  const tells = ({ offer }: Compared) =>
    region !== undefined && coversRegion(offer.plan, region) === true;
  if (region !== undefined && rows.every(tells)) {
    const there = regionName(region, locale);
    return shown.length === rows.length
      ? compare.allThere(rows.length, there)
      : compare.someThere(shown.length, rows.length, there);
  }
  if (shown.length === rows.length) return plans.count(rows.length);
  return compare.someOf(shown.length, rows.length);
}

const asAdvised = (plan: PlanView, { advice }: PlansLocale): PlanView => ({
  ...plan,
  tags: [{ text: advice.advised, glyph: 'check', tone: 'quiet' }, ...plan.tags],
});

/** The plans that a line can buy, side by side. */
export function toPlansView(
  line: RankedLine,
  catalogue: Plan[] | null,
  state: PlansState,
  locale: PlansLocale,
): PlansView {
  const { words, compare, plans } = locale;
  const { reading } = line.line;
  const { settings, now } = line;
  const known = catalogue ?? [];
  const need = needOfLine(line, known);
  const proposed = proposePlan(reading, known, providerTime(line.connection, now));
  const offers = offersOfLine(line, known);
  const comparison = compareOffers(offers, need, settings.currency, settings.rates);
  const { advice = null } = state;
  const chosenId = state.chosenId ?? advice?.planId ?? null;
  const given = [reading.planId, proposed?.id ?? null, advice?.planId ?? null, chosenId];
  const rows = comparison.rows.filter(
    (row) => !row.fails.includes('region') || given.includes(idOf(row)),
  );
  // Without a pace nobody knows what would be used.
  const byUse = need.perDay !== null;
  const sort = state.sort === 'used' && !byUse ? 'per-gb' : state.sort;
  const sorted = sortCompared(rows, sort, sort === 'days');
  const few = fewThatMatter(sorted, given);
  const shown = state.all ? sorted : few;
  const chosen = rows.find((row) => idOf(row) === chosenId)?.offer.plan ?? proposed;
  const short = rows.find((row) => idOf(row) === (advice?.advisedId ?? proposed?.id));
  const pressing = isUrgent(line.state) || isPressing(line.state);
  const until = untilText(line, locale)[0]?.text;
  const failed = catalogueNote(line, locale);
  const sortLabels = { used: compare.used, ...plans };
  const context = { need, planId: reading.planId, gigabyte: line.connection.gigabyte, now };
  return {
    title: plans.title,
    subtitle: dotted([reading.name, leftText(line, locale), until], locale),
    count: countText(shown, rows, need, locale),
    sorts: SORTS.filter((value) => byUse || value !== 'used').map((value) => ({
      value,
      label: sortLabels[value],
    })),
    sort,
    plans: shown.map((row) => {
      const plan = toPlanView(
        row,
        line,
        { ...context, paysOff: short === undefined ? null : paysOffAfter(row, short) },
        { byUse: byUse && sort !== 'per-gb', copied: state.copied },
        locale,
      );
      return plan.id === advice?.planId ? asAdvised(plan, locale) : plan;
    }),
    advice,
    chosenId: chosen?.id ?? null,
    notes: [
      ...(failed === null ? [] : [failed]),
      ...ambiguousNotes(known, locale),
      ...rateNotes({ ...comparison, rows: shown }, now, locale),
    ],
    all:
      few.length === sorted.length
        ? null
        : {
            label: state.all ? compare.showFew : compare.showAll(sorted.length),
            shown: state.all,
          },
    empty: failed ?? (catalogue === null ? plans.unknownYet : plans.none),
    primary: chosen && renewButton(chosen, line, pressing ? 'signal' : 'ink', locale),
    labels: {
      back: plans.back,
      sortedBy: plans.sortedBy,
      choose: plans.choose,
      settings: words.actions.settings,
    },
  };
}
