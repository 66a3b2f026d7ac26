import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { LineFilter } from '../../../utils/domain/line-filter';
import { lineGroupOf, noLineFilter } from '../../../utils/domain/line-filter';
import type { RankedLine } from '../../../utils/domain/rank';
import { send } from '../../../utils/messages';
import type { Live } from '../../../utils/page/live';
import { saveFile } from '../../../utils/page/save-file';
import { fleetCsv } from '../../../utils/view/fleet/fleet-csv';
import type { FleetLocale } from '../../../utils/view/fleet/fleet-locale';
import type { FleetQuery, FleetSort } from '../../../utils/view/fleet/fleet-query';
import { fleetHash, fleetQueryOf } from '../../../utils/view/fleet/fleet-query';
import type { FleetView } from '../../../utils/view/fleet/fleet-shapes';
import { toFleetView } from '../../../utils/view/fleet/fleet-view';
import { foundLines } from '../../../utils/view/fleet/found-lines';
import { savedName } from '../../../utils/view/fleet/saved-filters';
import type { RouteModel } from '../follow-dashboard-route';

export interface FleetModel {
  locale: ReadonlySignal<FleetLocale>;
  /** Null until the database was read. */
  view: ReadonlySignal<FleetView | null>;
  /** No line is there at all. */
  isNone: ReadonlySignal<boolean>;
  trouble: ReadonlySignal<string>;
  sort: (column: FleetSort) => void;
  type: (text: string) => void;
  chooseProvider: (connectionId: string) => void;
  chooseGroup: (group: string) => void;
  clear: () => void;
  page: (page: number) => void;
  /** The name for the present filter, as it is typed. */
  name: (typed: string) => void;
  saveFilter: () => void;
  dropFilter: (name: string) => void;
  /** Everything that is left after the filter, as it is sorted, as a file. */
  saveCsv: () => void;
}

/** All lines, as the address asks for them. */
export function createFleetModel(
  live: Pick<Live, 'snapshot' | 'now'>,
  ranked: ReadonlySignal<readonly RankedLine[]>,
  { route, keep }: RouteModel,
  locale: ReadonlySignal<FleetLocale>,
): FleetModel {
  const typed = signal('');
  const failed = signal(false);
  const text = computed(() => (route.value.part === 'fleet' ? route.value.query : ''));
  const query = computed(() => fleetQueryOf(text.value));
  const found = computed(() => foundLines(ranked.value, query.value, locale.value));

  const view = computed(() => {
    const stored = live.snapshot.value;
    if (stored === null) return null;
    const { connections, settings } = stored;
    // Names of filters are the user's own: of customers, of staff.
    const saved = settings.hideIdentity ? null : (settings.lineFilters ?? []);
    const { value: now } = live.now;
    return toFleetView(
      { ranked: ranked.value, found: found.value, connections, saved, typed: typed.value, now },
      query.value,
      locale.value,
    );
  });

  /** Other lines begin on the first page. */
  const ask = (part: Partial<FleetQuery>, step = true): void =>
    keep(fleetHash({ ...query.value, page: 0, ...part }), step);
  const narrow = (part: Partial<LineFilter>, step = true): void =>
    ask({ filter: { ...query.value.filter, ...part } }, step);

  async function write(name: string, filter: LineFilter | null): Promise<void> {
    const { ok } = await send({ do: 'save-line-filter', name, filter });
    failed.value = !ok;
    if (ok && filter !== null) typed.value = '';
  }

  return {
    locale,
    view,
    isNone: computed(() => live.snapshot.value !== null && ranked.value.length === 0),
    trouble: computed(() => (failed.value ? locale.value.fleet.notSaved : '')),
    sort: (column) => {
      const { sort, down } = query.value;
      ask({ sort: column, down: column === sort && !down });
    },
    type: (wanted) => narrow({ text: wanted }, false),
    chooseProvider: (connectionId) => narrow({ connectionId }),
    chooseGroup: (group) => narrow({ group: lineGroupOf(group) }),
    clear: () => ask({ filter: noLineFilter }),
    page: (page) => {
      ask({ page });
      scrollTo(0, 0);
    },
    name: (given) => {
      typed.value = given;
    },
    saveFilter: () => void write(savedName(typed.value), query.value.filter),
    dropFilter: (name) => void write(name, null),
    saveCsv: () =>
      saveFile({
        name: 'dataleft-lines.csv',
        text: fleetCsv(found.value, locale.value),
        type: 'text/csv',
      }),
  };
}
