import type { ComponentChildren } from 'preact';
import { ChartCard } from '../../components/chart/ChartCard';
import { DataLeftPlot } from '../../components/chart/DataLeftPlot';
import { MonthsPlot } from '../../components/chart/MonthsPlot';
import { PerDayPlot } from '../../components/chart/PerDayPlot';
import { ROW, UsedByPlot } from '../../components/chart/UsedByPlot';
import { WeeksPlot, weeksAcross } from '../../components/chart/WeeksPlot';
import { EmptyCard } from '../../components/dashboard/EmptyCard';
import { Segmented } from '../../components/Segmented';
import { RANGES } from '../../utils/view/dashboard/chart-range';
import type { ChartView } from '../../utils/view/dashboard/chart-shapes';
import { USED_BY } from '../../utils/view/dashboard/used-by-chart';
import type { DashboardModel } from './dashboard-model';

const LEFT = { top: 52, end: 20, bottom: 28, start: 44 };
const USED = { ...LEFT, top: 34 };
const BY = { top: 30, end: 44, bottom: 28, start: 44 };
const BY_HEIGHT = 196;
const WEEKS = { top: 26, end: 4, bottom: 4, start: 44 };
const NARROW = { top: 30, end: 44, bottom: 40, start: 44 };

interface Props {
  model: DashboardModel;
  /** Stands beside the months. */
  children: ComponentChildren;
}

/** The charts of a line, each with its numbers and its files. */
export function LineCharts({ model: { charts, locale }, children }: Props) {
  const { chart: words, ranges, dataLeft: titles, usedBy: parts } = locale.value.dashboard;
  const [dataLeft, perDay, weeks, months, usedBy] = [
    charts.dataLeft.value,
    charts.perDay.value,
    charts.weeks.value,
    charts.months.value,
    charts.usedBy.value,
  ];
  const common = (chart: ChartView) => ({
    labels: { ...words, explore: words.explore(chart.title) },
    asTable: charts.tables.value.has(chart.id),
    onTable: (asTable: boolean) => charts.showTable(chart.id, asTable),
    onPicture: (svg: SVGSVGElement) => charts.savePicture(chart, svg),
    onFile: () => charts.saveNumbers(chart),
  });
  const range = (
    <Segmented
      label={ranges.label}
      value={charts.range.value}
      choices={RANGES.map((value) => ({ value, label: ranges[value] }))}
      onChange={charts.chooseRange}
    />
  );
  return (
    <>
      {dataLeft === null ? (
        <EmptyCard title={titles.title} text={charts.nothing.value} />
      ) : (
        <ChartCard
          {...common(dataLeft)}
          chart={dataLeft}
          x={dataLeft.x}
          top={dataLeft.y.to}
          height={308}
          margin={LEFT}
          aside={range}
          draw={(plot) => <DataLeftPlot chart={dataLeft} plot={plot} />}
        />
      )}
      {perDay !== null && (
        <ChartCard
          {...common(perDay)}
          chart={perDay}
          x={perDay.x}
          top={perDay.y.to}
          height={210}
          margin={USED}
          draw={(plot) => <PerDayPlot chart={perDay} plot={plot} />}
        />
      )}
      {weeks !== null && (
        <ChartCard
          {...common(weeks)}
          chart={weeks}
          x={{ from: 0, to: weeksAcross(weeks) }}
          top={7}
          height={198}
          margin={WEEKS}
          draw={(plot) => <WeeksPlot chart={weeks} plot={plot} />}
        />
      )}
      <div class="dashboard__pair">
        {months !== null && (
          <ChartCard
            {...common(months)}
            chart={months}
            x={{ from: 0, to: Math.max(1, months.months.length - 1) }}
            top={months.top}
            height={206}
            margin={NARROW}
            footnote={months.average}
            draw={(plot) => <MonthsPlot chart={months} plot={plot} />}
          />
        )}
        {children}
      </div>
      {usedBy !== null && (
        <ChartCard
          {...common(usedBy)}
          chart={usedBy}
          x={{ from: 0, to: Math.max(1, usedBy.bars.length - 1) }}
          top={usedBy.top}
          height={usedBy.upright ? BY_HEIGHT : Math.max(1, usedBy.bars.length) * ROW}
          margin={BY}
          empty={usedBy.bars.length === 0 ? parts.none : ''}
          aside={
            <Segmented
              label={parts.label}
              value={charts.by.value}
              choices={USED_BY.map((value) => ({ value, label: parts.by[value] }))}
              onChange={charts.chooseBy}
            />
          }
          draw={(plot) => <UsedByPlot chart={usedBy} plot={plot} />}
        />
      )}
    </>
  );
}
