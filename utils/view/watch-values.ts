import type { FoundBucket, FoundValue } from '../packs/found';
import type { WatchAsk } from './watch-shapes';

/** A value that the user pointed at. */
export interface Picked {
  ask: WatchAsk;
  value: FoundValue;
}

/** Minutes are no answer to the question for messages. */
export const fits = (ask: WatchAsk, { bucket }: FoundValue): boolean =>
  ask.bucket === null || bucket === null || ask.bucket.kind === bucket.kind;

const sameKind = (one: FoundBucket | null, other: FoundBucket | null): boolean =>
  one?.kind === other?.kind && one?.purpose === other?.purpose;

/** What the line has at home for anything; else the first allowance of data. */
export function mainBucket(values: readonly FoundValue[]): FoundBucket | null {
  const data = values.flatMap(({ bucket }) => (bucket?.kind === 'data' ? [bucket] : []));
  return data.find(({ purpose }) => purpose === 'general') ?? data[0] ?? null;
}

/** The page knows an amount's kind; which allowance it is, the others of that kind say. */
function bucketFor({ ask, value }: Picked, values: readonly FoundValue[]): FoundBucket | null {
  if (ask.bucket !== null || value.field === 'card') return ask.bucket;
  const { bucket } = value;
  if (bucket === null) return mainBucket(values);
  return values.find((other) => sameKind(other.bucket, bucket))?.bucket ?? bucket;
}

/** What was found, with what the user pointed at in its place. The latest word counts. */
export function withPicks(found: readonly FoundValue[], picks: readonly Picked[]): FoundValue[] {
  let values = [...found];
  for (const pick of picks) {
    const { ask, value } = pick;
    const bucket = bucketFor(pick, values);
    const chosen: FoundValue = { ...value, bucket };
    const old = values.find(
      ({ id, field, bucket: of }) =>
        id === ask.replaces || (field === ask.field && sameKind(of, bucket)),
    );
    const rest = values.filter((value) => value === old || value.id !== chosen.id);
    values =
      old === undefined ? [...rest, chosen] : rest.map((value) => (value === old ? chosen : value));
  }
  return values;
}
