import { parseArgs } from 'node:util';
import { ANSWERS, PAGES, SERIES } from '../composed/floors';
import { loadPhrasebooks } from '../composed/load-phrasebooks';
import type { Phrasebook } from '../composed/phrasebook';
import { answersOf, caseOf, pagesOf } from '../composed/series';
import type { CorpusCase } from '../corpus/load';
import { readCase } from '../support/read-case';
import { addReading, emptyTally, shares, type Tally, tallyOf } from '../support/tally-readings';
import { tallyTable } from './tally-table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Lists what was not found or wrong. */
    misses: { type: 'boolean', default: false },
    /** Pages of each language. */
    pages: { type: 'string', default: '40' },
    answers: { type: 'string', default: String(ANSWERS) },
    /** Writes the lines of `tests/composed/floors.ts` as they could be today, and nothing else. */
    floors: { type: 'boolean', default: false },
    /** Writes what is read in the case of this id, and nothing else. */
    case: { type: 'string' },
  },
});

/** @param groups the names of the tallies that a case counts for, a set of them for each group */
function measure(cases: CorpusCase[], ...groups: ((one: CorpusCase) => string[])[]): string[] {
  const overall = emptyTally();
  const tallies = groups.map((names) => ({ names, byName: new Map<string, Tally>() }));
  const misses = cases.flatMap((one) => {
    const named = tallies.flatMap(({ names, byName }) =>
      names(one).map((name) => tallyOf(byName, name)),
    );
    return addReading([overall, ...named], one, readCase(one));
  });
  console.log(tallyTable(overall, ...tallies.map(({ byName }) => byName)));
  return misses;
}

const isNoKey = (trap: string): boolean => !trap.startsWith('key:');

function measureSeries(series: number): void {
  const pages = loadPhrasebooks().flatMap((book) => pagesOf(book, series, Number(values.pages)));
  const misses = measure(
    pages,
    ({ lang }) => [lang],
    ({ traps }) => traps,
  );
  console.log('\nanswers');
  const answers = answersOf(series, Number(values.answers));
  misses.push(...measure(answers, ({ traps }) => traps.filter(isNoKey)));
  if (values.misses) console.log(`\n${misses.join('\n')}`);
}

function floorOf(book: Phrasebook): string {
  const tally = emptyTally();
  for (const one of pagesOf(book, SERIES, PAGES)) addReading([tally], one, readCase(one));
  const { right, found } = shares(tally);
  return `  '${book.lang}': { right: ${Math.floor(right)}, found: ${Math.floor(found)} },`;
}

if (values.case !== undefined) process.stdout.write(caseOf(values.case).body);
else if (values.floors) console.log(loadPhrasebooks().map(floorOf).join('\n'));
else measureSeries(Number(positionals[0] ?? SERIES));
