import type { OrderOwner } from './order-elsewhere';

export type FileTrouble = 'missing' | 'forbidden' | 'too-big' | 'empty';

/** What kept a receipt from being written; nothing of it is stored then. */
export type ReceiptTrouble =
  | { about: 'order'; owner: OrderOwner }
  | { about: 'file'; trouble: FileTrouble };
