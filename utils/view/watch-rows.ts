import type { FoundBucket, FoundField, FoundValue } from '../packs/found';
import type { WatchLocale } from './watch-locale';
import type { WatchAction, WatchLink, WatchRowView } from './watch-shapes';
import { mainBucket } from './watch-values';
import { fieldLabel, valueText } from './watch-words';

const ORDER: readonly FoundField[] = [
  'remaining',
  'unlimited',
  'percentRemaining',
  'total',
  'used',
  'percentUsed',
  'expiresAt',
  'resetsAt',
  'card',
];
const AMOUNTS: ReadonlySet<FoundField> = new Set(['remaining', 'used', 'unlimited']);
const SHARES: ReadonlySet<FoundField> = new Set(['percentUsed', 'percentRemaining']);

const tellsRest = (field: FoundField): boolean => AMOUNTS.has(field) || SHARES.has(field);

const same = (one: FoundBucket | null, other: FoundBucket | null): boolean =>
  one?.kind === other?.kind && one?.purpose === other?.purpose && one?.name === other?.name;

/** A share only confirms amounts that are there; alone it is all there is. */
export const isCheck = (value: FoundValue, values: readonly FoundValue[]): boolean =>
  SHARES.has(value.field) &&
  values.some(({ field, bucket }) => AMOUNTS.has(field) && same(bucket, value.bucket));

/** The main allowance with what is about the whole line, then the others. */
export function inOrder(values: readonly FoundValue[]): FoundValue[] {
  const main = mainBucket(values);
  const buckets = values.map(({ bucket }) => bucket);
  const group = ({ bucket }: FoundValue): number =>
    bucket === null || same(bucket, main) ? -1 : buckets.findIndex((other) => same(bucket, other));
  return values
    .filter((value) => !isCheck(value, values))
    .toSorted((a, b) => group(a) - group(b) || ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
}

const link = (
  label: string,
  row: string,
  action: WatchAction,
  { watch }: WatchLocale,
): WatchLink => ({
  label,
  spoken: watch.actionOn(label, row),
  action,
});

/** A value that the page has. `number` as on the page. */
export function foundRow(
  value: FoundValue,
  number: string,
  gigabyte: 'decimal' | 'binary' | null,
  locale: WatchLocale,
): WatchRowView {
  const { watch } = locale;
  const { id, field, bucket } = value;
  const label = fieldLabel(field, bucket, locale);
  const row = { key: id, number, label };
  if (number === '') {
    const back = link(watch.putBack, label, { do: 'put-back', id }, locale);
    return {
      ...row,
      spoken: label,
      value: watch.leftOut,
      quote: value.quote,
      state: 'out',
      links: [back],
    };
  }
  const ask = { field, bucket, replaces: id };
  const shown = valueText(value, gigabyte, locale);
  return {
    ...row,
    spoken: watch.numbered(number, label),
    value: shown,
    quote: value.quote === shown ? '' : value.quote,
    state: 'found',
    links: [
      link(watch.change, label, { do: 'point', ask, label }, locale),
      link(watch.leaveOut, label, { do: 'leave-out', id }, locale),
    ],
  };
}

/** What people look for, and this page does not say. */
export function missingRows(values: readonly FoundValue[], locale: WatchLocale): WatchRowView[] {
  const { words, watch } = locale;
  const main = mainBucket(values);
  const has = (...fields: FoundField[]): boolean =>
    values.some(({ field, bucket }) => fields.includes(field) && bucket?.kind !== 'money');
  const hasKind = (kind: string): boolean => values.some(({ bucket }) => bucket?.kind === kind);
  const row = (label: string, field: FoundField, bucket: FoundBucket | null): WatchRowView => ({
    key: `missing ${label}`,
    number: '',
    label,
    spoken: label,
    value: watch.missing,
    quote: watch.nothingAssumed,
    state: 'missing',
    links: [
      link(
        watch.pointAtIt,
        label,
        { do: 'point', ask: { field, bucket, replaces: null }, label },
        locale,
      ),
    ],
  });
  const own = (field: FoundField) => row(watch.fields[field], field, main);
  const others = (['voice', 'sms'] as const).filter((kind) => !hasKind(kind));
  const names = words.list(others.map((kind) => words.kinds[kind]));
  return [
    ...(values.some(({ bucket, field }) => bucket?.kind === 'data' && tellsRest(field))
      ? []
      : [own('remaining')]),
    ...(has('expiresAt', 'resetsAt') ? [] : [own('expiresAt')]),
    ...(has('card') ? [] : [row(watch.fields.card, 'card', null)]),
    ...(names === '' ? [] : [row(names, 'remaining', null)]),
  ];
}
