import type { Entry } from '../../domain/receipts/entries';
import type { Stored } from '../contexts';
import { fileSize } from './file-size';
import type { ReceiptTyped } from './read-receipt';
import type { ReceiptsLocale } from './receipts-locale';
import { renewalChoices } from './renewal-choices';

export interface ReceiptFormView {
  title: string;
  target: { label: string; choices: { value: string; label: string }[] };
  /** Null where the line says it. */
  provider: string | null;
  labels: Record<'order' | 'amount' | 'currency' | 'currencyHint' | 'date' | 'note', string>;
  file: {
    label: string;
    choose: string;
    drop: string;
    /** `name, 240 KB`, or what may be chosen. */
    lead: string;
    /** Null where there is none. */
    remove: string | null;
  };
  save: string;
  cancel: string;
  /** Null for a new one. */
  remove: string | null;
}

/** Renewals newest first, then lines, then nothing; what is chosen stays a choice when it is gone. */
function targetsOf(
  typed: ReceiptTyped,
  entries: readonly Entry[],
  { lines }: Pick<Stored, 'lines'>,
  now: number,
  locale: ReceiptsLocale,
) {
  const { receipts } = locale;
  const choices = [
    ...renewalChoices(entries, now, locale).map(({ value, label }) => ({
      value: `renewal:${value}`,
      label,
    })),
    ...lines.map(({ key, reading }) => ({
      value: `line:${key}`,
      label: receipts.form.lineAlone(reading.name),
    })),
    { value: '', label: receipts.form.nothing },
  ];
  if (choices.some(({ value }) => value === typed.target)) return choices;
  const gone = entries
    .flatMap((entry) => entry.receipts)
    .find(({ id, line }) => id === typed.id && line !== '');
  const label = gone?.line ?? receipts.noName;
  return [{ value: typed.target, label }, ...choices];
}

export function toReceiptForm(
  typed: ReceiptTyped,
  /** The user was told that the order number belongs to something else. */
  sure: boolean,
  context: { entries: readonly Entry[]; stored: Pick<Stored, 'lines'>; now: number },
  locale: ReceiptsLocale,
): ReceiptFormView {
  const { form } = locale.receipts;
  const { file } = typed;
  return {
    title: typed.kept ? form.edit : form.add,
    target: {
      label: form.belongs,
      choices: targetsOf(typed, context.entries, context.stored, context.now, locale),
    },
    provider: typed.target === '' ? form.provider : null,
    labels: form,
    file: {
      label: form.file,
      choose: form.choose,
      drop: form.drop,
      lead:
        file === null ? form.kinds : locale.words.list([file.name, fileSize(file.size, locale)]),
      remove: file === null ? null : form.dropFile,
    },
    save: sure ? form.sure : form.save,
    cancel: form.cancel,
    remove: typed.kept ? form.remove : null,
  };
}
