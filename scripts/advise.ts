import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { advise } from '../utils/domain/advice/advise';
import { ProblemError } from './advise/problem-error';
import { readProblem } from './advise/read-problem';
import { reasonSentence } from './advise/reason-sentence';
import { timeToAnswer } from './advise/time-to-answer';
import { usualEffort } from './advise/usual-effort';
import { toldUsage } from './setup/told-usage';

const USAGE = 'usage: npm run -s advise -- FILE [--effort NUMBER]';

function answer(value: unknown, path: PropertyKey[], effort: number | null): object {
  const { need, plans, currency, leftOut } = readProblem(value, path);
  const { length } = plans;
  // Who asks for more effort has the time.
  const advice =
    effort === null
      ? advise(need, plans, usualEffort(length), timeToAnswer(length))
      : advise(need, plans, effort);
  const reason = reasonSentence(advice, need, plans, currency);
  const left = leftOut.length === 0 ? {} : { leftOut };
  switch (advice.kind) {
    case 'infeasible':
      return { infeasible: true, reason, ...left };
    case 'undecided':
      return { undecided: true, atLeastMinor: advice.atLeastMinor, reason, ...left };
    case 'buy': {
      const { purchases, totalMinor, gapMinor, runnerUp } = advice;
      return { purchases, totalMinor, gapMinor, reason, runnerUp, ...left };
    }
  }
}

function main(): unknown {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { effort: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const effort = values.effort === undefined ? null : Number(values.effort);
  if (effort !== null && !(effort >= 0)) throw new Error(`--effort is no number: ${values.effort}`);
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(parsed)) return answer(parsed, [], effort);
  return parsed.map((each, index) => answer(each, [index], effort));
}

try {
  if (!toldUsage(USAGE)) console.log(JSON.stringify(main(), null, 2));
} catch (error) {
  const place = error instanceof ProblemError ? { place: error.place } : {};
  const message = error instanceof Error ? error.message : String(error);
  console.log(JSON.stringify({ error: message, ...place }));
  process.exitCode = 1;
}
