import type { BucketMap, LineMap } from './line-shape';
import type { ProviderPack } from './pack-shape';
import type { FlagSource, MomentSource, Source, TextSource } from './source-shape';

export const AMOUNTS = ['remaining', 'used', 'total'] as const;
export const PERCENTS = ['percentUsed', 'percentRemaining'] as const;
export const MOMENTS = ['startsAt', 'expiresAt', 'resetsAt'] as const;

/** A source with its place in the pack. */
export interface PlacedSource {
  source: Source;
  /** As in `['lines', 0, 'buckets', 0, 'remaining']`. */
  keys: readonly (string | number)[];
  /** The request whose answer it is looked up in. */
  request: string;
}

type Field = readonly [string, Source | string | { value: string } | { ask: string } | undefined];

const isSource = (value: Exclude<Field[1], undefined>): value is Source =>
  typeof value === 'object' && ('path' in value || 'place' in value);

function placed(
  fields: readonly Field[],
  keys: readonly (string | number)[],
  request: string,
): PlacedSource[] {
  return fields.flatMap(([name, value]) =>
    value === undefined || !isSource(value)
      ? []
      : [{ source: value, keys: [...keys, name], request: value.request ?? request }],
  );
}

type LineFields = Partial<Record<keyof LineMap, TextSource | MomentSource | FlagSource>>;

const bucketFields = (bucket: BucketMap): Field[] => [
  ['name', bucket.name],
  ['id', bucket.id],
  ['unlimited', bucket.unlimited],
  ...[...AMOUNTS, ...PERCENTS, ...MOMENTS].map((name): Field => [name, bucket[name]]),
];

const LINE_FIELDS = [
  'id',
  'name',
  'tail',
  'planName',
  'expiresAt',
  'autoRenew',
] as const satisfies readonly (keyof LineFields)[];

/** Every source of a pack. */
export function sourcesOf(pack: ProviderPack): PlacedSource[] {
  const first = pack.requests[0]?.id ?? '';
  return [
    ...placed([['account', pack.account]], [], first),
    ...pack.lines.flatMap((line, at) => [
      ...placed(
        LINE_FIELDS.map((name): Field => [name, line[name]]),
        ['lines', at],
        line.request,
      ),
      ...line.buckets.flatMap((bucket, index) =>
        placed(bucketFields(bucket), ['lines', at, 'buckets', index], line.request),
      ),
    ]),
  ];
}
