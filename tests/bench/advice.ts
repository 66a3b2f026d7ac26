import { timeToAnswer } from '../../scripts/advise/time-to-answer';
import { usualEffort } from '../../scripts/advise/usual-effort';
import type { AdviceNeed, AdvicePlan } from '../../utils/domain/advice/advice-problem';
import { advise } from '../../utils/domain/advice/advise';
import { cheapestByForce } from '../support/advice/cheapest-by-force';
import { HARD_NEEDS, HARD_PLANS, hardAdvice } from '../support/advice/hard-advice';
import { randomAdvice } from '../support/advice/random-advice';
import { type Market, randomCatalogue, randomTrip } from '../support/advice/random-catalogue';
import { median } from './median';

/** Milliseconds of processor time: what else runs on the machine does not count. */
function timed<T>(work: () => T): { result: T; ms: number } {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return { result, ms: (user + system) / 1000 };
}

const MARKETS: Market[] = ['usual', 'noisy', 'daily', 'small'];
const TRIPS = [
  [10, 1],
  [20, 2],
  [30, 3],
] as const;

interface Case {
  need: AdviceNeed;
  plans: AdvicePlan[];
}

function* trips(count: number, seeds: number): Generator<Case> {
  for (const market of MARKETS) {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const plans = randomCatalogue(count, market, seed);
      for (const [days, countries] of TRIPS) {
        yield { need: randomTrip(days, countries, seed), plans };
      }
    }
  }
}

function* hard(count: number): Generator<Case> {
  for (const plans of HARD_PLANS) {
    for (const need of HARD_NEEDS) yield hardAdvice(plans, need, count);
  }
}

/** The share that was proved, and how far the others may be off, in per cent of their total. */
function row(name: string, cases: Iterable<Case>): void {
  const times: number[] = [];
  const gaps: number[] = [];
  for (const { need, plans } of cases) {
    const count = plans.length;
    const { result, ms } = timed(() =>
      advise(need, plans, usualEffort(count), timeToAnswer(count)),
    );
    times.push(ms);
    if (result.kind === 'infeasible') gaps.push(0);
    else gaps.push(result.kind === 'buy' ? result.gapMinor / Math.max(1, result.totalMinor) : 1);
  }
  const proved = gaps.filter((gap) => gap === 0).length / gaps.length;
  const open = gaps.filter((gap) => gap > 0);
  const share = (part: number): string => `${(100 * part).toFixed(0)} %`.padStart(7);
  const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(9);
  console.log(
    `${name.padEnd(20)}${ms(median(times))}${ms(Math.max(...times))}${share(proved)}${share(open.length === 0 ? 0 : median(open))}`,
  );
}

console.log(
  `${''.padEnd(20)}${'median'.padStart(9)}${'longest'.padStart(9)}${'exact'.padStart(7)}${'gap'.padStart(7)}`,
);
row('(warming up)', trips(5_000, 2));
row('5,000 plans', trips(5_000, 6));
row('5,000 hard ones', hard(5_000));
row('100,000 plans', trips(100_000, 1));
row('100,000 hard ones', hard(100_000));

const SMALL = 2_000;
let agreed = 0;
for (let seed = 20_000; seed < 20_000 + SMALL; seed += 1) {
  const { need, plans } = randomAdvice(seed);
  const advice = advise(need, plans);
  const total = advice.kind === 'buy' && advice.gapMinor === 0 ? advice.totalMinor : null;
  if (total === cheapestByForce(need, plans)) agreed += 1;
}
console.log(`beside brute force: ${agreed} of ${SMALL} small cases agree`);
