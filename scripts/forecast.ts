import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forecastRunOut } from '../utils/domain/forecast/forecast-run-out';
import { BadCase, readCases } from './forecast/read-cases';

const USAGE = 'usage: npm run -s forecast -- FILE';

function main(): object {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const cases = readCases(readFileSync(file, 'utf8'));
  return Array.isArray(cases) ? cases.map(forecastRunOut) : forecastRunOut(cases);
}

try {
  console.log(JSON.stringify(main(), null, 2));
} catch (error) {
  const path = error instanceof BadCase ? error.path : undefined;
  const message = error instanceof Error ? error.message : String(error);
  console.log(JSON.stringify({ error: { path, message } }));
  process.exitCode = 1;
}
