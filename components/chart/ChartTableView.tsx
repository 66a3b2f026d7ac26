import type { ChartTable } from '../../utils/view/dashboard/chart-shapes';
import './ChartTableView.css';

interface Props {
  caption: string;
  table: ChartTable;
}

/** The numbers of a chart, or of anything else that has columns. */
export function ChartTableView({ caption, table }: Props) {
  const columns = table.columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ label }) => label !== '');
  return (
    // What scrolls, browsers let the keyboard reach.
    <div class="numbers">
      <table class="numbers__table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" class={numeric ? 'numbers__number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ text }, row) => (
            // A row has no identity but its place.
            <tr key={row}>
              {columns.map(({ key, numeric, place }) => (
                <td key={key} class={numeric ? 'numbers__number' : undefined}>
                  <bdi>{text[place]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
