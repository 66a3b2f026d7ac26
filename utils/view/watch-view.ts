import type { FoundValue, PageFindings } from '../packs/found';
import type { WatchLocale } from './watch-locale';
import { watchNotes } from './watch-notes';
import { foundRow, inOrder, missingRows } from './watch-rows';
import type { WatchAction, WatchFieldsView, WatchPanelView } from './watch-shapes';
import { mainBucket } from './watch-values';
import { fieldLabel } from './watch-words';

export type WatchGigabyte = 'decimal' | 'binary' | 'unknown';

/** A page that is being watched, as far as the user has got with it. */
export interface WatchState {
  page: PageFindings;
  /** With what the user pointed at in its place. */
  values: FoundValue[];
  leftOut: ReadonlySet<string>;
  /** Null until the user chose: then the page's own proof counts, or nothing. */
  gigabyte: WatchGigabyte | null;
  name: string;
  host: string;
  language: string;
  paceMinutes: number;
  saving: boolean;
  trouble: string;
}

export const gigabyteOf = ({
  gigabyte,
  page,
}: Pick<WatchState, 'gigabyte' | 'page'>): WatchGigabyte => gigabyte ?? page.gigabyte ?? 'unknown';

/** Values with the numbers that they bear on the page and in the panel; empty: left out. */
export function numbered(
  values: readonly FoundValue[],
  leftOut: ReadonlySet<string>,
): { value: FoundValue; number: string }[] {
  let last = 0;
  return inOrder(values).map((value) => ({
    value,
    number: leftOut.has(value.id) ? '' : String(++last),
  }));
}

/** Something that can be watched: a card's number alone says nothing. */
export const isWatchable = (values: readonly FoundValue[]): boolean =>
  values.some(({ field }) => field !== 'card');

export function toWatchPanel(state: WatchState, locale: WatchLocale): WatchPanelView {
  const { page, values, leftOut } = state;
  const { watch } = locale;
  const { gigabytes } = locale.words;
  const kept = values.filter(({ id }) => !leftOut.has(id));
  const [before = '', after = ''] = watch.permission(state.paceMinutes);
  return {
    kind: 'panel',
    title: watch.title,
    close: watch.close,
    rowsLabel: watch.found,
    rows: [
      ...numbered(values, leftOut).map(({ value, number }) =>
        foundRow(value, number, page.gigabyte, locale),
      ),
      ...missingRows(values, locale),
    ],
    pageLanguage: state.language,
    name: { label: watch.name, value: state.name },
    gigabyte: {
      label: watch.gigabyteIs,
      value: gigabyteOf(state),
      choices: [
        { value: 'decimal', label: gigabytes.decimal },
        { value: 'binary', label: gigabytes.binary },
        { value: 'unknown', label: watch.unsure },
      ],
    },
    notes: watchNotes(kept, page, locale),
    permission: [{ text: before }, { text: state.host, tone: 'strong' }, { text: after }],
    trouble: isWatchable(kept) ? state.trouble : watch.nothingNamed,
    confirm: {
      label: state.saving ? watch.saving : watch.confirm,
      disabled: state.saving || !isWatchable(kept),
    },
    correct: watch.correct,
  };
}

/** Everything that can be pointed at; what is there already would be replaced. */
export function toWatchFields(values: readonly FoundValue[], locale: WatchLocale): WatchFieldsView {
  const { watch } = locale;
  const { kinds } = locale.words;
  const shown = inOrder(values);
  const point = (key: string, label: string, ask: WatchAction & { do: 'point' }) => ({
    key,
    label,
    action: ask,
  });
  const home = (['remaining', 'total', 'used', 'expiresAt', 'resetsAt', 'card'] as const).map(
    (field) => {
      const bucket = field === 'card' ? null : mainBucket(values);
      const there = shown.find(
        (value) =>
          value.field === field && (value.bucket === null || value.bucket.name === bucket?.name),
      );
      const label = watch.fields[field];
      const ask = { field, bucket: there?.bucket ?? bucket, replaces: there?.id ?? null };
      return point(field, label, { do: 'point', ask, label });
    },
  );
  const others = (['voice', 'sms', 'money'] as const).map((kind) => {
    const bucket = { kind, purpose: 'general', name: '' } as const;
    const there = shown.find((value) => value.field === 'remaining' && value.bucket?.kind === kind);
    const label = there === undefined ? kinds[kind] : fieldLabel('remaining', there.bucket, locale);
    const ask = {
      field: 'remaining',
      bucket: there?.bucket ?? bucket,
      replaces: there?.id ?? null,
    } as const;
    return point(kind, label, { do: 'point', ask, label });
  });
  return {
    kind: 'fields',
    title: watch.whatToPointAt,
    lead: watch.whatToPointAtLead,
    back: watch.back,
    fields: [...home, ...others],
  };
}
