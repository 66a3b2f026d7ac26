import { type CorpusCase, loadCorpus } from '../corpus/load';
import { isInvented, judgeReading } from '../support/judge-reading';
import { readCase } from '../support/read-case';

interface Tally {
  pages: number;
  right: number;
  wrong: number;
  found: number;
  present: number;
  invented: number;
}

const empty = (): Tally => ({ pages: 0, right: 0, wrong: 0, found: 0, present: 0, invented: 0 });
const byLanguage = new Map<string, Tally>();
const byTrap = new Map<string, Tally>();
const overall = empty();
const misses: string[] = [];

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? empty();
  tallies.set(name, tally);
  return tally;
}

function measure(one: CorpusCase): void {
  const reading = readCase(one);
  const verdicts = judgeReading(one, reading);
  const tallies = [
    overall,
    tallyOf(byLanguage, one.lang),
    ...one.traps.map((trap) => tallyOf(byTrap, trap)),
  ];
  for (const tally of tallies) {
    tally.pages++;
    if (isInvented(one, reading)) tally.invented++;
    for (const { outcome, field } of verdicts) {
      const present = field in one.expected;
      if (outcome === 'right') tally.right++;
      if (outcome === 'wrong') tally.wrong++;
      if (present) tally.present++;
      if (present && outcome === 'right') tally.found++;
    }
  }
  if (isInvented(one, reading)) misses.push(`${one.id}: invented`);
  for (const { field, outcome, shown, expected } of verdicts) {
    if (outcome === 'right') continue;
    const show = (value: unknown) =>
      /At$/.test(field) && typeof value === 'number'
        ? new Date(value).toISOString()
        : JSON.stringify(value);
    misses.push(
      `${one.id}: ${outcome} ${field} ${show(shown) ?? ''} for ${show(expected) ?? 'nothing'}`,
    );
  }
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(9);

function row(name: string, { pages, right, wrong, found, present, invented }: Tally): string {
  return `${name.padEnd(28)}${String(pages).padStart(6)}${percent(right, right + wrong)}${percent(found, present)}${String(invented).padStart(9)}`;
}

loadCorpus().forEach(measure);
const sorted = (tallies: Map<string, Tally>) =>
  [...tallies]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, tally]) => row(name, tally));
console.log(`${''.padEnd(28)} pages    right    found invented`);
console.log([row('all', overall), '', ...sorted(byLanguage), '', ...sorted(byTrap)].join('\n'));
if (process.argv.includes('--misses')) console.log(`\n${misses.join('\n')}`);
