import { toCsv } from '../csv';
import type { ChartTable } from './chart-shapes';

/** The numbers of a table as a file: bytes, ISO dates, English names for columns. */
export const tableCsv = ({ columns, rows }: Pick<ChartTable, 'columns' | 'rows'>): string =>
  toCsv(
    rows.map(({ values }) =>
      Object.fromEntries(columns.map(({ key }, index) => [key, values[index] ?? ''])),
    ),
    columns.map(({ key }) => key),
  );
