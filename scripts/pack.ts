import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFile, type Outcome } from './pack/check-file';
import { packSchema } from './pack/pack-schema';
import { toldUsage } from './setup/told-usage';

const USAGE =
  'usage: npm run -s pack -- check FILE [FIXTURE…] [--request id=FILE] [--now ISO] [--url URL] [--zone Area/City] [--gigabyte decimal|binary] [--ask name=VALUE]\n       npm run -s pack -- schema';

const SCHEMA = 'public/packs/pack-1.schema.json';

function momentOf(text: string | undefined): number {
  const now = text === undefined ? Date.now() : Date.parse(text);
  if (Number.isNaN(now)) throw new Error(`--now is no moment in ISO 8601: ${text}`);
  return now;
}

const pairsOf = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    texts.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]),
  );

function check(args: string[]): Outcome {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      request: { type: 'string', multiple: true, default: [] },
      ask: { type: 'string', multiple: true, default: [] },
      now: { type: 'string' },
      url: { type: 'string' },
      zone: { type: 'string' },
      gigabyte: { type: 'string', default: 'decimal' },
    },
  });
  const [file, ...fixtures] = positionals;
  if (file === undefined) throw new Error(USAGE);
  return checkFile(readFileSync(file, 'utf8'), {
    fixtures,
    requests: values.request,
    now: momentOf(values.now),
    url: values.url,
    zone: values.zone,
    gigabyte: values.gigabyte === 'binary' ? 'binary' : 'decimal',
    asked: pairsOf(values.ask),
  });
}

function writeSchema(): Outcome {
  writeFileSync(SCHEMA, `${JSON.stringify(packSchema(), null, 2)}\n`);
  execFileSync('npx', ['biome', 'format', '--write', SCHEMA], { stdio: 'ignore' });
  return { ok: true, output: { written: SCHEMA } };
}

function main([verb, ...args]: string[]): Outcome {
  if (verb === 'check') return check(args);
  if (verb === 'schema') return writeSchema();
  throw new Error(USAGE);
}

try {
  if (!toldUsage(USAGE)) {
    const { ok, output } = main(process.argv.slice(2));
    console.log(JSON.stringify(output, null, 2));
    if (!ok) process.exitCode = 1;
  }
} catch (error) {
  console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
  process.exitCode = 1;
}
