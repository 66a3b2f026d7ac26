import type { Outlook } from '../standing-outlook';

/** What plans are held against. */
export interface Need {
  /** Bytes a day; null where too little was seen of it. */
  perDay: number | null;
  /** How long what the line has will last; null where it is not known. */
  p: Outlook | null;
  /** When what the line has ends, epoch ms; null: not told, or without an end. */
  endsAt?: number | null;
  /** Nothing is needed after it, epoch ms: the end of a trip. */
  until?: number;
  /** ISO 3166: where it has to work. */
  region?: string;
}
