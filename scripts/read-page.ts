import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type {
  PageReading,
  ReadBucket,
  ReadOptions,
  SourceKind,
} from '../utils/reader/page-reading';
import { PageRefused } from '../utils/reader/page-refused';
import { readPage } from '../utils/reader/read-page';
import { toldUsage } from './setup/told-usage';

const USAGE =
  'usage: npm run -s read-page -- FILE… [--url URL] [--now ISO] [--locale xx] [--zone Area/City]';

const KINDS: Record<string, SourceKind> = { '.txt': 'text', '.json': 'json', '.xml': 'xml' };

const iso = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString();

function bucketAsJson({ expiresAt, resetsAt, ...rest }: ReadBucket): object {
  return { ...rest, expiresAt: iso(expiresAt), resetsAt: iso(resetsAt) };
}

/** Absent means not found; so does a yes-or-no that is no. */
function asJson(reading: PageReading): object {
  const { signedOut, maintenance, unlimited, throttled, expiresAt, resetsAt, ...rest } = reading;
  return {
    signedOut: signedOut || undefined,
    maintenance: maintenance || undefined,
    unlimited: unlimited || undefined,
    throttled: throttled || undefined,
    ...rest,
    expiresAt: iso(expiresAt),
    resetsAt: iso(resetsAt),
    buckets: reading.buckets.map(bucketAsJson),
  };
}

function readFile(file: string, options: ReadOptions): object {
  const kind = KINDS[extname(file).toLowerCase()];
  const source = readFileSync(file, 'utf8');
  return asJson(readPage(source, kind === undefined ? options : { ...options, kind }));
}

function main(): unknown {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      now: { type: 'string' },
      locale: { type: 'string' },
      zone: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new Error(`--now is no moment in ISO 8601: ${values.now}`);
  const { url, locale, zone } = values;
  const options: ReadOptions = {
    now,
    ...(url === undefined ? {} : { url }),
    ...(locale === undefined ? {} : { locale }),
    ...(zone === undefined ? {} : { zone }),
  };
  const read = positionals.map((file) => readFile(file, options));
  return read.length === 1 ? read[0] : read;
}

try {
  if (!toldUsage(USAGE)) console.log(JSON.stringify(main(), null, 2));
} catch (error) {
  const refused = error instanceof PageRefused ? { why: error.why, field: error.field } : {};
  const message = error instanceof Error ? error.message : String(error);
  console.log(JSON.stringify({ error: message, ...refused }));
  process.exitCode = 1;
}
