import type { DataPlace } from '../../reader/json/read-data-places';
import type { FoundValue } from '../found';
import type { BucketMap, LineMap } from '../line-shape';
import { amountSourceAt, momentSourceAt } from './data-source';
import { sameValue } from './same-value';

/** An answer that the page has fetched, with the values that it holds. */
export interface Document {
  url: string;
  data: unknown;
  places: DataPlace[];
}

export interface LearnedLine {
  document: Document;
  buckets: BucketMap[];
  /** The page's GB is 2^30 bytes: the answer counts bytes. */
  binary: boolean;
}

const TELLS = ['remaining', 'used', 'percentUsed', 'percentRemaining'];

/** The page's values of one allowance, found again in an answer; as many of them as it has. */
function learnBucket({ data, places }: Document, values: readonly FoundValue[], map: BucketMap) {
  const { kind, name, purpose } = map;
  const bucket: BucketMap = { kind, name, ...(purpose === undefined ? {} : { purpose }) };
  let known = 0;
  let binary = false;
  for (const value of values) {
    const place = places.find((one) => sameValue(value, one) !== null);
    if (place === undefined) continue;
    const moment = value.field === 'expiresAt' || value.field === 'resetsAt';
    const source = moment ? momentSourceAt(data, place) : amountSourceAt(data, place);
    if (source === null) continue;
    Object.assign(bucket, { [value.field]: source });
    if (TELLS.includes(value.field)) known++;
    binary ||= sameValue(value, place) === 'binary';
  }
  return known === 0 ? null : { bucket, binary };
}

const size = ({ buckets }: LearnedLine): number =>
  buckets.reduce((sum, bucket) => sum + Object.keys(bucket).length, 0);

const belongsTo =
  (map: BucketMap) =>
  ({ bucket }: FoundValue): boolean =>
    bucket?.kind === map.kind && bucket.purpose === (map.purpose ?? 'general');

/**
 * The answer that says most of what the page says about one line.
 * @returns null where none knows its main allowance: the rest would be taken for it
 */
export function learnLine(
  documents: readonly Document[],
  values: readonly FoundValue[],
  line: LineMap,
): LearnedLine | null {
  const [main] = line.buckets;
  const learned = documents.flatMap((document): LearnedLine[] => {
    const found = line.buckets.map((map) =>
      learnBucket(document, values.filter(belongsTo(map)), map),
    );
    if (main === undefined || found[0] == null) return [];
    const known = found.filter((one) => one !== null);
    const binary = known.some((one) => one.binary);
    return [{ document, buckets: known.map(({ bucket }) => bucket), binary }];
  });
  const [best] = learned.sort((one, other) => size(other) - size(one));
  return best ?? null;
}
