import type { ReadonlySignal } from '@preact/signals';
import type { KeptReceipts } from '../store/read-receipts';
import { readReceipts } from '../store/read-receipts';
import { followQuery } from './follow-query';

/** Null until it was read. */
export const followReceipts = (): ReadonlySignal<KeptReceipts | null> =>
  followQuery<KeptReceipts | null>(null, readReceipts).value;
