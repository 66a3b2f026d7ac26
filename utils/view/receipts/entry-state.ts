import type { Entry } from '../../domain/receipts/entries';
import type { KeptBill } from '../../domain/receipts/kept-bill';
import { billState } from '../../domain/receipts/paid-of-bill';
import type { Renewal } from '../../domain/renewal';
import { formatDate, formatSpan } from '../moments';
import type { ReceiptsLocale } from './receipts-locale';

interface StateWords {
  state: string;
  detail: string;
  tone: 'ink' | 'signal';
}

function ofRenewal(renewal: Renewal, locale: ReceiptsLocale): StateWords {
  const { receipts, words } = locale;
  const { state, openedAt, closedAt, elsewhere, twice, notOrdered } = renewal;
  const confirmed = state === 'confirmed' && closedAt !== null;
  const details = [
    confirmed && elsewhere !== true ? receipts.after(formatSpan(closedAt - openedAt, locale)) : '',
    elsewhere ? receipts.elsewhere : '',
    twice ? receipts.twice : '',
  ].filter(Boolean);
  return {
    state: notOrdered ? receipts.notOrdered : receipts.states[state],
    detail: words.list(details),
    tone: state === 'overdue' || state === 'failed' || twice ? 'signal' : 'ink',
  };
}

/** `To be paid` `due Mon 30 Nov`; the provider's own word where nothing else is told. */
function billWords(bill: KeptBill, now: number, locale: ReceiptsLocale): StateWords {
  const { receipts } = locale;
  const state = billState(bill, now);
  if (state === 'paid') return { state: receipts.paid, detail: '', tone: 'ink' };
  const due = bill.dueAt === null ? null : formatDate(bill.dueAt, now, locale);
  if (state === 'unknown') {
    const told = bill.state === null ? '—' : receipts.told(bill.state);
    return { state: told, detail: due === null ? '' : receipts.due(due), tone: 'ink' };
  }
  const late = state === 'overdue';
  const detail = due === null ? '' : late ? receipts.dueSince(due) : receipts.due(due);
  return { state: receipts.unpaid, detail, tone: late ? 'signal' : 'ink' };
}

/** What became of a purchase; bills fall due by the clock of whoever sent them. */
export function entryState(entry: Entry, ourNow: number, locale: ReceiptsLocale): StateWords {
  const { renewal, bills, receipts, clockOffset } = entry;
  const now = ourNow + clockOffset;
  const open = bills.find((bill) => ['unpaid', 'overdue'].includes(billState(bill, now)));
  if (open !== undefined) return billWords(open, now, locale);
  if (renewal !== null) return ofRenewal(renewal, locale);
  if (receipts.some(({ fromRenewal }) => fromRenewal === true)) {
    return { state: locale.receipts.states.confirmed, detail: '', tone: 'ink' };
  }
  const [bill] = bills;
  if (bill !== undefined) return billWords(bill, now, locale);
  return { state: locale.receipts.kept, detail: '', tone: 'ink' };
}
