import { readFileSync } from 'node:fs';
import type { Reading } from '../../utils/domain/model';
import type { RawAnswer } from '../../utils/packs/answer';
import { parsePack } from '../../utils/packs/check-pack';
import { toPackPreview } from '../../utils/packs/pack-preview';
import type { ProviderPack } from '../../utils/packs/pack-shape';
import { readAnswers } from '../../utils/packs/read-answers';
import { problemSentence } from './problem-sentence';

export interface CheckOptions {
  /** Files with answers, for the requests in order. */
  fixtures: readonly string[];
  /** `id=FILE`, for a request by its name. */
  requests: readonly string[];
  now: number;
  /** Where the first answer came from; else as the request says. */
  url: string | undefined;
  /** IANA, instead of the pack's own. */
  zone: string | undefined;
  gigabyte: 'decimal' | 'binary';
  asked: Readonly<Record<string, string>>;
}

/** What is printed, and whether it is an error. */
export interface Outcome {
  ok: boolean;
  output: object;
}

const iso = (moment: number | null): string | undefined =>
  moment === null ? undefined : new Date(moment).toISOString();

/** Absent means not said. */
const known = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );

function asJson({ buckets, ...line }: Reading): object {
  return known({
    ...line,
    startsAt: iso(line.startsAt),
    expiresAt: iso(line.expiresAt),
    measuredAt: iso(line.measuredAt),
    buckets: buckets.map((bucket) =>
      known({
        ...bucket,
        unlimited: bucket.unlimited || undefined,
        startsAt: iso(bucket.startsAt),
        expiresAt: iso(bucket.expiresAt),
      }),
    ),
  });
}

function answersOf(pack: ProviderPack, options: CheckOptions): RawAnswer[] {
  const named = new Map(
    options.requests.map((text): [string, string] => {
      const at = text.indexOf('=');
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
  const rest = pack.requests.filter(({ id }) => !named.has(id));
  options.fixtures.forEach((file, at) => {
    const id = rest[at]?.id;
    if (id === undefined) throw new Error(`There is no request left for ${file}.`);
    named.set(id, file);
  });
  return pack.requests.flatMap(({ id, url }, at) => {
    const file = named.get(id);
    if (file === undefined) return [];
    const from = at === 0 ? (options.url ?? url) : url;
    const text = readFileSync(file, 'utf8');
    return [{ request: id, status: 200, url: from, redirected: from !== url, text }];
  });
}

function readWith(pack: ProviderPack, answers: readonly RawAnswer[], options: CheckOptions) {
  const zoned = options.zone === undefined ? pack : { ...pack, zone: options.zone };
  return readAnswers(zoned, answers, options);
}

/** Validates a pack's text, and shows what it reads from the answers that are given. */
export function checkFile(text: string, options: CheckOptions): Outcome {
  const checked = parsePack(text);
  if (!checked.ok)
    return { ok: false, output: { error: { problems: checked.problems.map(problemSentence) } } };
  const { pack } = checked;
  const preview = toPackPreview(pack);
  const answers = answersOf(pack, options);
  if (answers.length === 0) return { ok: true, output: { pack: known(preview) } };
  const read = readWith(pack, answers, options);
  if (!read.ok) return { ok: false, output: { pack: known(preview), error: read.failure } };
  const { readings, account, links } = read.value;
  return {
    ok: true,
    output: known({ pack: known(preview), account, links, lines: readings.map(asJson) }),
  };
}
