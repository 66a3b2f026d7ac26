import { whenOf } from '../../reader/judge/when';
import type { Place } from '../place';
import type { Token } from './mask';
import { matchPlace } from './match-place';
import { inStyle, type OpenPage } from './open-page';

/** Bytes, seconds, messages, minor units, per cent, epoch ms; text for cards and words. */
export interface PlaceValue {
  value: number | string;
  kind: Token['kind'] | 'words';
  unit: string;
  /** ISO 4217, for money. */
  currency: string | null;
}

export type PlaceRead = ({ ok: true } & PlaceValue) | { ok: false; why: 'missing' | 'ambiguous' };

/** What a token of a line says. A span ("12 days left") may be asked for as the moment it ends. */
export function amountAt(open: OpenPage, at: number, token: Token): PlaceValue | null {
  const { quantity, kind, start, end, again } = token;
  if (again === true) return null;
  const text = open.lines[at]?.segment.text.slice(start, end) ?? '';
  if (quantity === null) return { value: text.trim(), kind, unit: '', currency: null };
  if (kind === 'date') {
    const moment = whenOf({ quantity }, open.clock);
    return moment === null ? null : { value: moment, kind, unit: '', currency: null };
  }
  const { value, unit } = quantity;
  return { value, kind, unit, currency: kind === 'money' ? unit : null };
}

/** Looks a place up: the same labelled place, or none. Nothing is ever guessed. */
export function readPlace(page: OpenPage, place: Place): PlaceRead {
  const open = inStyle(page, place.decimal);
  const [at, ...more] = matchPlace(open, place);
  if (at === undefined) return { ok: false, why: 'missing' };
  if (more.length > 0) return { ok: false, why: 'ambiguous' };
  if (place.token === -1) {
    const text = open.lines[at]?.segment.text ?? '';
    return { ok: true, value: text, kind: 'words', unit: '', currency: null };
  }
  const token = open.masks[at]?.tokens[place.token];
  const value = token === undefined ? null : amountAt(open, at, token);
  return value === null ? { ok: false, why: 'missing' } : { ok: true, ...value };
}
