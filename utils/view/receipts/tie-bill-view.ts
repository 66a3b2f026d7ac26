import type { Entry } from '../../domain/receipts/entries';
import type { KeptBill } from '../../domain/receipts/kept-bill';
import type { BillKey } from '../../domain/receipts/link-bill';
import { formatMoney } from '../amounts';
import { formatDate } from '../moments';
import type { Choice } from '../shapes';
import type { ReceiptsLocale } from './receipts-locale';
import { renewalChoices } from './renewal-choices';

/** A bill for which the user says which renewal it is of. */
export interface TieBillView {
  title: string;
  /** What is known of the bill: its amount and date. */
  about: string;
  renewal: { label: string; value: string; choices: Choice[] };
  hint: string;
  save: string;
  cancel: string;
}

interface Tie {
  bill: BillKey;
  /** The renewal that was chosen; null: the likeliest. */
  chosen: string | null;
}

const momentOf = ({ issuedAt, dueAt, firstSeenAt }: KeptBill): number =>
  issuedAt ?? dueAt ?? firstSeenAt;

/** The one without a bill that was bought closest to it, else the closest. */
function likeliest(bill: KeptBill, entries: readonly Entry[], choices: readonly Choice[]): string {
  const away = ({ value }: Choice): number => {
    const entry = entries.find(({ key }) => key === value);
    const far = Math.abs((entry?.renewal?.openedAt ?? 0) - momentOf(bill));
    const other = entry === undefined || entry.connectionId !== bill.connectionId;
    return far + (other || entry.bills.length > 0 ? 1e13 : 0);
  };
  return choices.toSorted((a, b) => away(a) - away(b))[0]?.value ?? '';
}

/** Null where the bill is gone, or there is no renewal that it could be of. */
export function toTieBill(
  { bill: { connectionId, id }, chosen }: Tie,
  entries: readonly Entry[],
  now: number,
  locale: ReceiptsLocale,
): TieBillView | null {
  const bill = entries
    .flatMap(({ bills }) => bills)
    .find((each) => each.connectionId === connectionId && each.id === id);
  const choices = renewalChoices(entries, now, locale);
  if (bill === undefined || choices.length === 0) return null;
  const { tieForm, billWord } = locale.receipts;
  const { number, amount, provider, issuedAt, dueAt } = bill;
  const at = issuedAt ?? dueAt;
  const about = [
    provider,
    amount === null ? '' : formatMoney(amount, locale),
    at === null ? '' : formatDate(at, now, locale),
  ];
  return {
    title: tieForm.title(billWord(number ?? id)),
    about: locale.words.list(about.filter(Boolean)),
    renewal: {
      label: tieForm.renewal,
      value: chosen ?? likeliest(bill, entries, choices),
      choices,
    },
    hint: tieForm.hint,
    save: tieForm.save,
    cancel: tieForm.cancel,
  };
}
