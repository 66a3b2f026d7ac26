import type { ReadonlySignal, Signal } from '@preact/signals';
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
  UsedBy,
  UsedByChart,
  WeeksChart,
} from '../../utils/view/dashboard/chart-shapes';
import type { DashboardLocale } from '../../utils/view/dashboard/dashboard-locale';
import { toDataLeftChart } from '../../utils/view/dashboard/data-left-chart';
import { daysOfOutlook } from '../../utils/view/dashboard/days-of-outlook';
import { toMonthsChart } from '../../utils/view/dashboard/months-chart';
import { toPerDayChart } from '../../utils/view/dashboard/per-day-chart';
import { tableCsv } from '../../utils/view/dashboard/table-csv';
import { toUsedByChart, USED_BY } from '../../utils/view/dashboard/used-by-chart';
import type { LineUse } from '../../utils/view/dashboard/used-parts';
import { toWeeksChart } from '../../utils/view/dashboard/weeks-chart';
import { onProvidersClock } from '../../utils/view/providers-clock';

export interface ChartsModel {
  range: ReadonlySignal<Range>;
  /** What stands where no data left can be drawn. */
  nothing: ReadonlySignal<string>;
  /** Null where there is nothing to draw yet. */
  dataLeft: ReadonlySignal<DataLeftChart | null>;
  perDay: ReadonlySignal<PerDayChart | null>;
  months: ReadonlySignal<MonthsChart | null>;
  weeks: ReadonlySignal<WeeksChart | null>;
  usedBy: ReadonlySignal<UsedByChart | null>;
  by: ReadonlySignal<UsedBy>;
  /** Charts that are shown as tables. */
  tables: ReadonlySignal<ReadonlySet<ChartView['id']>>;
  chooseRange: (range: string) => void;
  chooseBy: (by: string) => void;
  showTable: (id: ChartView['id'], asTable: boolean) => void;
  savePicture: (chart: ChartView, svg: SVGSVGElement) => void;
  saveNumbers: (chart: ChartView) => void;
}

const NOTHING: History = { of: null, hours: [], days: [] };

/** What was chosen of the charts; it decides what is read for them. */
export interface ChartChoices {
  range: Signal<Range>;
  by: Signal<UsedBy>;
}

export const newChartChoices = (): ChartChoices => ({
  range: signal<Range>('plan'),
  by: signal<UsedBy>('hour'),
});

/** What is kept of the open line, and of the others where that was asked for. */
interface Kept {
  history: ReadonlySignal<History>;
  lines: ReadonlySignal<readonly LineUse[]>;
}

/** The charts of the open line. */
export function createChartsModel(
  line: ReadonlySignal<RankedLine | null>,
  { history, lines }: Kept,
  { range, by }: ChartChoices,
  locale: ReadonlySignal<DashboardLocale>,
): ChartsModel {
  const tables = signal<ReadonlySet<ChartView['id']>>(new Set());
  /** Rows of the line before, while those of this one are read, are not of this one. */
  const rows = computed(() =>
    history.value.of === line.value?.line.key ? history.value : NOTHING,
  );
  const drawn = <T>(draw: (open: RankedLine) => T | null): ReadonlySignal<T | null> =>
    computed(() => (line.value === null ? null : draw(onProvidersClock(line.value))));
  const ahead = drawn((open) => daysOfOutlook(open, rows.value.hours));
  const known = computed(() => ({ ...rows.value, ahead: ahead.value ?? [] }));
  const name = (): string => line.value?.line.reading.name ?? '';

  return {
    range,
    by,
    tables,
    nothing: computed(() => {
      const { chart } = locale.value.dashboard;
      const bucket = line.value && mainBucket(line.value.line.reading);
      return bucket?.unlimited ? chart.unlimited : chart.none;
    }),
    dataLeft: drawn((open) => toDataLeftChart(open, known.value, range.value, locale.value)),
    perDay: drawn((open) => toPerDayChart(open, known.value, range.value, locale.value)),
    months: drawn((open) => toMonthsChart(open, rows.value.days, locale.value)),
    weeks: drawn((open) => toWeeksChart(open, rows.value.days, locale.value)),
    usedBy: drawn((open) => {
      const { hours, days } = rows.value;
      if (days.length === 0) return null;
      return toUsedByChart(open, { hours, days, lines: lines.value }, by.value, locale.value);
    }),
    chooseRange: (wanted) => {
      range.value = RANGES.find((each) => each === wanted) ?? 'plan';
    },
    chooseBy: (wanted) => {
      by.value = USED_BY.find((each) => each === wanted) ?? 'hour';
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
