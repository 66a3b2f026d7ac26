import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Kind = 'html' | 'text' | 'json' | 'xml';
type Scope = 'main' | 'roaming' | 'night' | 'booster' | 'app';

/** Data in bytes, voice in seconds, money in minor units; a moment as an ISO date or instant. */
export interface Values {
  signedOut?: boolean;
  maintenance?: boolean;
  unlimited?: boolean;
  throttled?: boolean;
  dataRemainingBytes?: number;
  dataUsedBytes?: number;
  dataTotalBytes?: number;
  percentUsed?: number;
  percentRemaining?: number;
  /** Right when it falls on the same day in the case's zone. */
  expiresAt?: string;
  resetsAt?: string;
  voiceRemainingSeconds?: number;
  smsRemaining?: number;
  moneyMinor?: number;
  currency?: string;
}

export type Field = keyof Values;

export interface ExpectedBucket {
  kind: 'data';
  scope: Scope;
  /** The page's words for it, whole or in part. */
  name?: string;
  dataRemainingBytes?: number;
  dataUsedBytes?: number;
  dataTotalBytes?: number;
  expiresAt?: string;
}

export interface Expected extends Values {
  /** The data buckets, where a page has several. Without it, buckets are not judged. */
  buckets?: ExpectedBucket[];
}

/** One value, or several of which any will do. */
export type Accepted = { [K in Field]?: Values[K] | NonNullable<Values[K]>[] };

export interface CorpusCase {
  id: string;
  /** BCP 47. */
  lang: string;
  kind: Kind;
  url?: string;
  /** When the page was read. */
  now: string;
  locale?: string;
  zone?: string;
  /** What makes it hard. One that begins with `no-balance:` tells that the page holds none. */
  traps: string[];
  body: string;
  /** What the page prints. */
  expected: Expected;
  /** What a reader may show besides, though the page does not print it: never a miss, never wrong. */
  mayDerive: Accepted;
  /** Values that count as right in place of the expected one. */
  alsoRight: Accepted;
}

interface Sidecar extends Omit<CorpusCase, 'body' | 'mayDerive' | 'alsoRight'> {
  file: string;
  mayDerive?: Accepted;
  alsoRight?: Accepted;
}

const root = fileURLToPath(new URL('.', import.meta.url));
const SIDECAR = '.expected.json';

/** What follows from the printed amounts: the third of three, and the percentages (unrounded). */
function derivedFrom(expected: Values): Accepted {
  const { dataRemainingBytes, dataUsedBytes, dataTotalBytes, percentUsed, percentRemaining } =
    expected;
  const total =
    dataTotalBytes ??
    (dataRemainingBytes !== undefined && dataUsedBytes !== undefined
      ? dataRemainingBytes + dataUsedBytes
      : undefined);
  const derived: Accepted = {};
  if (total !== undefined) derived.dataTotalBytes = total;
  const used =
    dataUsedBytes ??
    (total !== undefined && dataRemainingBytes !== undefined
      ? total - dataRemainingBytes
      : undefined);
  if (total !== undefined && used !== undefined) {
    derived.dataUsedBytes = used;
    derived.dataRemainingBytes = total - used;
    if (total > 0) {
      derived.percentUsed = (100 * used) / total;
      derived.percentRemaining = 100 - (100 * used) / total;
    }
  }
  if (percentUsed !== undefined) derived.percentRemaining = 100 - percentUsed;
  if (percentRemaining !== undefined) derived.percentUsed = 100 - percentRemaining;
  return derived;
}

function without(accepted: Accepted, printed: Values): Accepted {
  const left = Object.entries(accepted).filter(([field]) => !(field in printed));
  return Object.fromEntries(left);
}

/** What a reader may show besides: what is told, and what follows from what is printed. */
export const mayShow = (expected: Values, told: Accepted = {}): Accepted =>
  without({ ...derivedFrom(expected), ...told }, expected);

function readCase(folder: string, name: string): CorpusCase {
  const { file, mayDerive, alsoRight, ...rest } = JSON.parse(
    readFileSync(join(folder, name), 'utf8'),
  ) as Sidecar;
  return {
    ...rest,
    body: readFileSync(join(folder, file), 'utf8'),
    mayDerive: mayShow(rest.expected, mayDerive),
    alsoRight: alsoRight ?? {},
  };
}

export const holdsNoBalance = ({ traps }: CorpusCase) =>
  traps.some((trap) => trap.startsWith('no-balance:'));

/** Every page and response of the corpus, in the order of their languages and ids. */
export function loadCorpus(): CorpusCase[] {
  const languages = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return languages.flatMap((language) => {
    const folder = join(root, language);
    return readdirSync(folder)
      .filter((name) => name.endsWith(SIDECAR))
      .sort()
      .map((name) => readCase(folder, name));
  });
}
