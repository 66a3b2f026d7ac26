import type { BillKey } from '../../domain/receipts/link-bill';
import type { Choice } from '../shapes';

interface Select {
  label: string;
  value: string;
  choices: Choice[];
}

/** What of all purchases stays in sight; empty: everything. */
export interface ReceiptsFilter {
  text: string;
  /** A line's key, or its name where it is gone. */
  line: string;
  provider: string;
  year: string;
}

/** Something kept of a purchase: a bill, or a receipt with or without a file. */
export interface KeepsakeView {
  key: string;
  label: string;
  /** The order number, a note; may be empty. */
  detail: string;
  /** The bill at the provider's; null: not told. */
  href: string | null;
  /** A file to be opened or saved. */
  file: { receiptId: string; open: string; save: string; saveNamed: string } | null;
  edit: { receiptId: string; label: string; named: string } | null;
  /** A bill that can be tied to a renewal, or untied from the one that it is tied to. */
  bill: { key: BillKey; tied: boolean; label: string; named: string } | null;
}

export interface ReceiptRowView {
  key: string;
  date: string;
  what: string;
  /** Line and provider. */
  whose: string;
  state: string;
  stateDetail: string;
  tone: 'ink' | 'signal';
  amount: string;
  amountDetail: string;
  /** It differs from what was shown, or is not counted. */
  amountTone: 'ink' | 'quiet' | 'signal';
  kept: KeepsakeView[];
  /** Null where a receipt stands here already. */
  add: { target: string; label: string; named: string } | null;
}

export interface SpendView {
  title: string;
  by: Select;
  columns: string[];
  rows: { key: string; cells: string[] }[];
  total: string[];
  notes: string[];
}

export interface ReceiptsView {
  title: string;
  lead: string;
  add: string;
  /** What is still to be paid; `late`: it should have been. */
  owed: { key: string; text: string; late: boolean }[];
  /** Null where there is nothing to look through. */
  tools: {
    label: string;
    text: { label: string; value: string };
    line: Select;
    provider: Select;
    year: Select;
    csv: string;
    json: string;
    print: string;
  } | null;
  count: string;
  columns: { date: string; what: string; state: string; amount: string; receipt: string };
  rows: ReceiptRowView[];
  none: string;
  /** Stands on paper alone. */
  printed: string;
  spend: SpendView | null;
}
