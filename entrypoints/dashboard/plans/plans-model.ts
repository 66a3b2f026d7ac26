import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { compareOffers } from '../../../utils/domain/compare/compare-offers';
import { needOfLine } from '../../../utils/domain/compare/need-of-line';
import { offersBeside } from '../../../utils/domain/compare/offers-of-line';
import type { ComparedSort } from '../../../utils/domain/compare/sort-compared';
import { providerTime } from '../../../utils/domain/connection';
import { proposePlan } from '../../../utils/domain/plans';
import { MINUTE } from '../../../utils/domain/time';
import type { Live } from '../../../utils/page/live';
import { saveFile } from '../../../utils/page/save-file';
import { catalogueOf, rankStored } from '../../../utils/view/contexts';
import type { TableContext } from '../../../utils/view/plan-table-context';
import { plansCsv } from '../../../utils/view/plan-table-csv';
import { noFilter, regionChoices } from '../../../utils/view/plan-table-filter';
import type { PlanTableLocale } from '../../../utils/view/plan-table-locale';
import type { PlanFilterTyped, PlanTableView } from '../../../utils/view/plan-table-shapes';
import { tableRows, toPlanTableView } from '../../../utils/view/plan-table-view';

export interface PlansModel {
  /** Null while no line is open. */
  view: ReadonlySignal<PlanTableView | null>;
  sort: (column: ComparedSort) => void;
  filter: (part: Partial<PlanFilterTyped>) => void;
  clear: () => void;
  page: (page: number) => void;
  /** Pins it, or takes the pin away. */
  pin: (key: string) => void;
  clearPins: () => void;
  /** Everything that is left after the filters, as it is sorted, as a file. */
  save: () => void;
}

/**
 * The table of plans for the open line.
 * @param advisedId the plan that is advised, if any is
 */
export function createPlansModel(
  live: Pick<Live, 'snapshot' | 'now'>,
  locale: ReadonlySignal<PlanTableLocale>,
  lineKey: ReadonlySignal<string | null>,
  advisedId: ReadonlySignal<string | null>,
): PlansModel {
  const sort = signal<ComparedSort | null>(null);
  const down = signal(false);
  const page = signal(0);
  const typed = signal<PlanFilterTyped | null>(null);
  const pinned = signal<readonly string[]>([]);

  // Thousands of plans need not be compared again with every tick; that a promotion has ended is seen in time.
  const minutes = computed(() => Math.floor(live.now.value / (5 * MINUTE)));

  /** Made anew only when something was read or time has passed, not for every key. */
  const context = computed((): TableContext | null => {
    const stored = live.snapshot.value;
    if (stored === null || minutes.value < 0) return null;
    const now = live.now.peek();
    const line = rankStored(stored, now).find((each) => each.line.key === lineKey.value);
    if (line === undefined) return null;
    const { connection } = line;
    const own = catalogueOf(stored, connection.id) ?? [];
    const need = needOfLine(line, own);
    const offers = offersBeside(line, stored.connections, stored.catalogues);
    const { currency, rates } = stored.settings;
    const comparison = compareOffers(offers, need, currency, rates);
    const proposed = proposePlan(line.line.reading, own, providerTime(connection, now));
    return {
      line,
      need,
      comparison,
      gigabytes: new Map(stored.connections.map(({ id, gigabyte }) => [id, gigabyte])),
      regions: regionChoices(comparison.rows, locale.value),
      proposedId: proposed?.id ?? null,
      advisedId: advisedId.value,
      told: stored.catalogues.flatMap(({ plans }) => plans),
      readAt:
        stored.catalogues.find((each) => each.connectionId === connection.id)?.fetchedAt ?? null,
    };
  });

  /** What the line cannot use is a press away; where it can use nothing of it, all are shown. */
  const filter = computed((): PlanFilterTyped => {
    const serves = context.value?.comparison.rows.some(({ fails }) => fails.length === 0) ?? true;
    return typed.value ?? { ...noFilter, serves };
  });

  const state = computed(() => ({
    // Without a pace nobody knows what would be used.
    sort: sort.value ?? (context.value?.need.perDay === null ? 'per-gb' : 'used'),
    down: down.value,
    page: page.value,
    filter: filter.value,
    pinned: pinned.value,
  }));

  return {
    view: computed(() =>
      context.value === null ? null : toPlanTableView(context.value, state.value, locale.value),
    ),
    sort: (column) => {
      down.value = column === state.value.sort ? !down.value : false;
      sort.value = column;
      page.value = 0;
    },
    filter: (part) => {
      typed.value = { ...filter.value, ...part };
      page.value = 0;
    },
    clear: () => {
      typed.value = noFilter;
      page.value = 0;
    },
    page: (wanted) => {
      page.value = wanted;
    },
    pin: (key) => {
      const { value: keys } = pinned;
      pinned.value = keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
    },
    clearPins: () => {
      pinned.value = [];
    },
    save: () => {
      const table = context.value;
      if (table === null) return;
      const text = plansCsv(tableRows(table, state.value), table, locale.value);
      saveFile({ name: 'dataleft-plans.csv', text, type: 'text/csv' });
    },
  };
}
