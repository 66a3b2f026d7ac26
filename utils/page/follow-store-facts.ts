import type { ReadonlySignal } from '@preact/signals';
import type { StoreFacts } from '../store/queries';
import { readStoreFacts } from '../store/queries';
import { followQuery } from './follow-query';

/**
 * Counts anew whenever the worker says that something changed. Null until it was counted.
 * @param counted called each time, because whatever was written may have moved more than rows
 */
export const followStoreFacts = (counted: () => void): ReadonlySignal<StoreFacts | null> =>
  followQuery<StoreFacts | null>(null, async (store) => {
    counted();
    return readStoreFacts(store);
  }).value;
