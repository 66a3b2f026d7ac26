import * as z from 'zod/mini';
import type { KeptBill } from '../../domain/receipts/kept-bill';
import type { KeptFile, Receipt } from '../../domain/receipts/receipt';
import { MAX_FILE_BYTES } from '../../domain/receipts/receipt';
import type { BackedFile } from '../backup';
import { moneyShape } from './reading-shape';
import type { ShapeOf } from './shape-of';
import { absent, always, date, number, numberOrNull, text, textOrNull } from './shape-of';

const keptFileShape = z.object({
  id: text,
  name: text,
  type: z.enum(['pdf', 'png', 'jpeg', 'webp', 'heic', 'html', 'eml', 'txt']),
  size: z.int().check(z.gt(0), z.lte(MAX_FILE_BYTES)),
} satisfies ShapeOf<KeptFile>);

export const receiptShape = z.object({
  id: text,
  renewalId: textOrNull,
  connectionId: textOrNull,
  lineKey: textOrNull,
  provider: text,
  line: text,
  what: text,
  orderNumber: text,
  amount: z.nullable(moneyShape),
  date,
  note: text,
  file: z.nullable(keptFileShape),
  addedAt: number,
  fromRenewal: absent(always),
} satisfies ShapeOf<Receipt>);

export const fileShape = z.object({
  id: text,
  base64: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
} satisfies ShapeOf<BackedFile>);

export const billShape = z.object({
  id: text,
  number: textOrNull,
  issuedAt: numberOrNull,
  dueAt: numberOrNull,
  amount: z.nullable(moneyShape),
  remaining: z.nullable(moneyShape),
  state: textOrNull,
  url: textOrNull,
  connectionId: text,
  provider: text,
  address: text,
  firstSeenAt: number,
  renewalId: textOrNull,
  byHand: absent(always),
} satisfies ShapeOf<KeptBill>);
