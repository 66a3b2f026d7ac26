import type { Tally } from '../support/tally-readings';

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(9);

const row = (name: string, { pages, right, wrong, found, present, invented }: Tally): string =>
  `${name.padEnd(28)}${String(pages).padStart(6)}${percent(right, right + wrong)}${percent(found, present)}${String(invented).padStart(9)}`;

const sorted = (tallies: Map<string, Tally>): string[] =>
  [...tallies]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, tally]) => row(name, tally));

/** How much of what is shown is right, and how much of what is there is found. */
export const tallyTable = (overall: Tally, ...groups: Map<string, Tally>[]): string =>
  [
    `${''.padEnd(28)} pages    right    found invented`,
    row('all', overall),
    ...groups.flatMap((tallies) => ['', ...sorted(tallies)]),
  ].join('\n');
