import { loadCorpus } from '../corpus/load';
import { readCase } from '../support/read-case';
import { addReading, emptyTally, type Tally, tallyOf } from '../support/tally-readings';
import { tallyTable } from './tally-table';

const byLanguage = new Map<string, Tally>();
const byTrap = new Map<string, Tally>();
const overall = emptyTally();

const misses = loadCorpus().flatMap((one) => {
  const traps = one.traps.map((trap) => tallyOf(byTrap, trap));
  return addReading([overall, tallyOf(byLanguage, one.lang), ...traps], one, readCase(one));
});
console.log(tallyTable(overall, byLanguage, byTrap));
if (process.argv.includes('--misses')) console.log(`\n${misses.join('\n')}`);
