import type { Gigabyte } from '../../domain/connection';
import type { Failure, UnreadableWhy } from '../../domain/failure';
import { failed } from '../../domain/failure';
import type { OpenPage } from '../places/open-page';

/** An answer that was understood as data, or as a page in which places are looked up. */
export type OpenAnswer =
  | { kind: 'data'; data: unknown; xml: boolean }
  | { kind: 'page'; page: OpenPage };

/** Where the sources of a line or bucket are looked up, and how its values are written. */
export interface Scope {
  answers: ReadonlyMap<string, OpenAnswer>;
  /** The request whose answer is meant where a source names none. */
  request: string;
  /** The object of a list that is being read; null: the whole answer. */
  item: { value: unknown } | null;
  /** What the user was asked for, by name. */
  asked: Readonly<Record<string, string>>;
  /** Epoch milliseconds, by the provider's clock. */
  now: number;
  /** IANA. */
  zone: string;
  /** BCP 47; null: numbers as JSON writes them. */
  locale: string | null;
  gigabyte: Gigabyte;
}

/** `path`: the field of the pack, as in `lines[0].buckets[0].remaining`. */
export const unreadable = (path: string, why: UnreadableWhy): { ok: false; failure: Failure } =>
  failed({ kind: 'unreadable', path, why });
