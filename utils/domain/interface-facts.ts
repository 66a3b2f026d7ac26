import type { Gigabyte } from './connection';

/** What a user may be asked for, besides the address. The same word means the same everywhere. */
export type FieldName =
  | 'token'
  | 'key'
  | 'clientId'
  | 'clientSecret'
  | 'accessCode'
  | 'secret'
  | 'password'
  /** Which line: ICCID, phone number or the provider's own id. Not a secret. */
  | 'line';

export interface Field {
  name: FieldName;
  /** Works without it, with less or for open interfaces. */
  optional?: true;
  /** What a `line` has to be. */
  form?: 'iccid' | 'msisdn';
}

/** What a page has to know of an interface to ask for what it needs. */
export interface InterfaceFacts {
  id: string;
  /** As its publisher writes it; not translated. */
  name: string;
  kind: 'standard' | 'operator' | 'vendor' | 'device';
  /** ISO 3166 codes where it is offered in some countries only. */
  countries?: readonly string[];
  /** Its own address; null where each user has another. */
  address: string | null;
  /** Other origins that are asked with its own address, such as the one that gives tokens. */
  alsoAt?: readonly string[];
  /** Lives in the extension: nobody is asked, and nothing has to be allowed. */
  inside?: true;
  fields: readonly Field[];
  /** What its GB are; null: each user has to say. */
  gigabyte: Gigabyte | null;
  /** The fastest sensible pace of the source, in milliseconds. */
  minPace: number;
}
