import { type Figure, isMissed, type Spread, type Unit } from './figure';

const COLUMNS = [36, 26, 40, 20, 16];

const plain = (value: number): string => value.toFixed(Math.abs(value) < 100 ? 1 : 0);

function amount(value: number, unit: Unit): string {
  if (unit === 'ms') return plain(value);
  if (unit === '') return String(value);
  return Math.abs(value) < 1e6 ? `${plain(value / 1e3)} kB` : `${plain(value / 1e6)} MB`;
}

/** The median and, where there are several, the middle half. */
function spread({ median, from, to, runs }: Spread, unit: Unit): string {
  const middle = `${amount(median, unit)}${unit === 'ms' ? ' ms' : ''}`;
  return runs === 1 ? middle : `${middle} (${amount(from, unit)}–${amount(to, unit)})`;
}

function times({ median, from, to }: Spread): string {
  return `× ${median.toFixed(2)} (${from.toFixed(2)}–${to.toFixed(2)})`;
}

function target(figure: Figure): string {
  const { atMost, ratio, unit } = figure;
  if (atMost === undefined) return '';
  const limit = ratio === undefined ? amount(atMost, unit) : String(atMost);
  return `${isMissed(figure) ? 'MISSED' : 'met'}, ≤ ${limit}`;
}

const row = (cells: string[]): string =>
  cells
    .map((cell, at) => cell.padEnd(COLUMNS[at] ?? 0))
    .join('')
    .trimEnd();

const rowOf = (figure: Figure): string => {
  const { what, unit, ours, beside, ratio } = figure;
  return row([
    what,
    spread(ours, unit),
    beside === undefined ? '' : `${beside.what} ${spread(beside.theirs, unit)}`,
    ratio === undefined ? '' : times(ratio),
    target(figure),
  ]);
};

/** The table of one part: median and quartiles, what it stands beside, and what was wanted. */
export const showFigures = (part: string, figures: Figure[]): string =>
  [`\n${part}`, ...figures.map((figure) => `  ${rowOf(figure)}`)].join('\n');
