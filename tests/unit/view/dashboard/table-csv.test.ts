import { expect, it } from 'vitest';
import { tableCsv } from '../../../../utils/view/dashboard/table-csv';

const columns = [
  { key: 'line', label: 'Line', numeric: false },
  { key: 'left_bytes', label: 'Left', numeric: true },
];
const row = (...values: (string | number | null)[]) => ({ text: [], values });

it('is bytes under English names, quoted where it must be', () => {
  const rows = [row('Tokyo, "eSIM"', 1_400_000_000), row(null, null)];
  expect(tableCsv({ columns, rows })).toBe('line,left_bytes\n"Tokyo, ""eSIM""",1400000000\n,\n');
});

it.each(['=1+1', '+49', '-1', '@SUM(A1)'])('never lets %j be a formula', (text) => {
  expect(tableCsv({ columns, rows: [row(text, -5)] })).toBe(`line,left_bytes\n"'${text}",-5\n`);
});
