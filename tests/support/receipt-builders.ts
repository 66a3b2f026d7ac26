import type { KeptBill } from '../../utils/domain/receipts/kept-bill';
import type { Receipt, ReceiptDraft } from '../../utils/domain/receipts/receipt';
import { DAY, MINUTE } from '../../utils/domain/time';
import { NOW } from './builders';

/** ¥1,980, paid, issued and first seen five minutes after `NOW`, of no renewal. */
export const aBill = (parts: Partial<KeptBill> = {}): KeptBill => ({
  id: 'bill-1',
  number: 'LEB-1',
  issuedAt: NOW + 5 * MINUTE,
  dueAt: NOW + 10 * DAY,
  amount: { minor: 1980, currency: 'JPY' },
  remaining: { minor: 0, currency: 'JPY' },
  state: 'settled',
  url: null,
  connectionId: 'nippon',
  provider: 'Nippon Mobile',
  address: 'https://api.nippon.example',
  firstSeenAt: NOW + 5 * MINUTE,
  renewalId: null,
  ...parts,
});

/** By itself, without amount or file. */
export const aReceipt = (parts: Partial<Receipt> = {}): Receipt => ({
  id: 'receipt-1',
  renewalId: null,
  connectionId: null,
  lineKey: null,
  provider: '',
  line: '',
  what: '',
  orderNumber: '',
  amount: null,
  date: '2026-11-20',
  note: '',
  file: null,
  addedAt: NOW,
  ...parts,
});

/** As the form sends it: an order number and nothing else. */
export const aReceiptDraft = (parts: Partial<ReceiptDraft> = {}): ReceiptDraft => ({
  id: 'receipt-1',
  renewalId: null,
  lineKey: null,
  provider: '',
  orderNumber: 'SHOP-77',
  amount: null,
  date: '2026-11-20',
  note: '',
  file: null,
  ...parts,
});
