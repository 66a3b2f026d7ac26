import * as z from 'zod/mini';
import { signedAmountOf } from '../amounts';
import type { Amount } from '../exact';
import type { Page } from '../pages';

export const text = z.nullish(z.string());
/** Below nothing by one is its word for unlimited. */
export const bytes = z.nullish(signedAmountOf(1));

export const isUnlimited = (amount: Amount | null | undefined): boolean => amount?.value === -1;

/** The query with what is told. */
export function queryOf(told: Record<string, string | null>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(told)) if (value !== null) query.set(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The last page may come with a cursor, too: behind it is nothing. */
export const pageOf = <T>(entries: T[], cursor: string | null | undefined): Page<T> =>
  cursor && entries.length > 0 ? { entries, more: true, cursor } : { entries, more: false };
