import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { mainBucket } from '../../utils/domain/line-facts';
import type { RankedLine } from '../../utils/domain/rank';
import type { History } from '../../utils/page/follow-history';
import { pictureOf } from '../../utils/page/picture-of';
import { saveBlob, saveFile } from '../../utils/page/save-file';
import { chartFileName } from '../../utils/view/dashboard/chart-file-name';
import type { Range } from '../../utils/view/dashboard/chart-range';
import { RANGES } from '../../utils/view/dashboard/chart-range';
import type {
  ChartView,
  DataLeftChart,
  MonthsChart,
  PerDayChart,
} from '../../utils/view/dashboard/chart-shapes';
import type { DashboardLocale } from '../../utils/view/dashboard/dashboard-locale';
import { toDataLeftChart } from '../../utils/view/dashboard/data-left-chart';
import { toMonthsChart } from '../../utils/view/dashboard/months-chart';
import { toPerDayChart } from '../../utils/view/dashboard/per-day-chart';
import { tableCsv } from '../../utils/view/dashboard/table-csv';
import { onProvidersClock } from '../../utils/view/providers-clock';

export interface ChartsModel {
  range: ReadonlySignal<Range>;
  /** What stands where no data left can be drawn. */
  nothing: ReadonlySignal<string>;
  /** Null where there is nothing to draw yet. */
  dataLeft: ReadonlySignal<DataLeftChart | null>;
  perDay: ReadonlySignal<PerDayChart | null>;
  months: ReadonlySignal<MonthsChart | null>;
  /** Charts that are shown as tables. */
  tables: ReadonlySignal<ReadonlySet<ChartView['id']>>;
  chooseRange: (range: string) => void;
  showTable: (id: ChartView['id'], asTable: boolean) => void;
  savePicture: (chart: ChartView, svg: SVGSVGElement) => void;
  saveNumbers: (chart: ChartView) => void;
}

const NOTHING: History = { of: null, hours: [], days: [] };

/** The charts of the open line. */
export function createChartsModel(
  line: ReadonlySignal<RankedLine | null>,
  history: ReadonlySignal<History>,
  locale: ReadonlySignal<DashboardLocale>,
): ChartsModel {
  const range = signal<Range>('plan');
  const tables = signal<ReadonlySet<ChartView['id']>>(new Set());
  /** Rows of the line before, while those of this one are read, are not of this one. */
  const rows = computed(() =>
    history.value.of === line.value?.line.key ? history.value : NOTHING,
  );
  const drawn = <T>(draw: (open: RankedLine) => T | null): ReadonlySignal<T | null> =>
    computed(() => (line.value === null ? null : draw(onProvidersClock(line.value))));
  const name = (): string => line.value?.line.reading.name ?? '';

  return {
    range,
    tables,
    nothing: computed(() => {
      const { chart } = locale.value.dashboard;
      const bucket = line.value && mainBucket(line.value.line.reading);
      return bucket?.unlimited ? chart.unlimited : chart.none;
    }),
    dataLeft: drawn((open) => toDataLeftChart(open, rows.value, range.value, locale.value)),
    perDay: drawn((open) => toPerDayChart(open, rows.value.days, range.value, locale.value)),
    months: drawn((open) => toMonthsChart(open, rows.value.days, locale.value)),
    chooseRange: (wanted) => {
      range.value = RANGES.find((known) => known === wanted) ?? 'plan';
    },
    showTable: (id, asTable) => {
      const rest = [...tables.value].filter((each) => each !== id);
      tables.value = new Set(asTable ? [...rest, id] : rest);
    },
    savePicture: (chart, svg) => {
      void pictureOf(svg, `${name()} · ${chart.title}`).then((picture) =>
        saveBlob(chartFileName(name(), chart.id, 'png'), picture),
      );
    },
    saveNumbers: (chart) => {
      const text = tableCsv(chart.table);
      saveFile({ name: chartFileName(name(), chart.id, 'csv'), text, type: 'text/csv' });
    },
  };
}
