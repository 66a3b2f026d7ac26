import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ForecastCase, RunOut } from '../utils/domain/forecast/forecast-case';
import { forecastRunOut } from '../utils/domain/forecast/forecast-run-out';
import { putInOrder } from './forecast/put-in-order';
import { BadCase, readCases } from './forecast/read-cases';
import { toldUsage } from './setup/told-usage';

const USAGE = 'usage: npm run -s forecast -- FILE';

/** What was done to the readings is said beside the answers, which stay what they are. */
function forecast(one: ForecastCase, place: string): RunOut {
  const { input, late, ahead } = putInOrder(one);
  if (late > 0)
    console.error(`${place}: ${late} readings were not in order, and were put in order`);
  if (ahead > 0) console.error(`${place}: ${ahead} readings lie after now, and were left out`);
  return forecastRunOut(input);
}

function main(): object {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const cases = readCases(readFileSync(file, 'utf8'));
  return Array.isArray(cases)
    ? cases.map((one, place) => forecast(one, `[${place}]`))
    : forecast(cases, 'the case');
}

try {
  if (!toldUsage(USAGE)) console.log(JSON.stringify(main(), null, 2));
} catch (error) {
  const path = error instanceof BadCase ? error.path : undefined;
  const message = error instanceof Error ? error.message : String(error);
  console.log(JSON.stringify({ error: { path, message } }));
  process.exitCode = 1;
}
