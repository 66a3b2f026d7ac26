import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import { compileDateForm, type DateForm, type NamedForm } from '../date-form';
import type { MomentSource } from '../source-shape';
import { lookUp } from './look-up';
import { parseForm, parseIso, parseSpoken } from './moment-text';
import { type Scope, unreadable } from './scope';

const DAY = 86_400_000;
const YEAR = 366 * DAY;
/** Providers write the year 9999, or 2099, for what never ends. */
const NEVER = 50 * YEAR;
const EARLIEST = Date.UTC(2000, 0, 1);

const PER: Record<Exclude<NamedForm, 'iso' | 'text'>, number> = {
  'epoch-s': 1000,
  'epoch-ms': 1,
  'seconds-left': 1000,
  'days-left': DAY,
};

function ofNumber(value: unknown, form: keyof typeof PER, now: number): number | null {
  const digits = typeof value === 'string' && /^\s*\d{1,16}\s*$/.test(value);
  const number = digits ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;
  const left = form === 'seconds-left' || form === 'days-left';
  return number < 0 && left ? null : number * PER[form] + (left ? now : 0);
}

function parse(value: unknown, form: NamedForm | DateForm, scope: Scope): number | null {
  if (form === 'iso') return typeof value === 'string' ? parseIso(value, scope.zone) : null;
  if (form === 'text') return typeof value === 'string' ? parseSpoken(value, scope) : null;
  if (typeof form === 'string') return ofNumber(value, form, scope.now);
  // 20261201 is a number in many an answer.
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? parseForm(form, text, scope.zone) : null;
}

/** What lies beyond any contract never ends: nothing to count down to. */
function settle(moment: number | null, now: number, at: string): Result<number | null> {
  if (moment === null || !Number.isFinite(moment) || moment < EARLIEST)
    return unreadable(at, 'wrong-type');
  return done(moment - now > NEVER ? null : Math.round(moment));
}

/** Epoch milliseconds; null for what may be missing and is, and for what never ends. */
export function readMoment(scope: Scope, source: MomentSource, at: string): Result<number | null> {
  const found = lookUp(scope, source, at);
  if (!found.ok) return found;
  if (found.value === null) return done(null);
  if (found.value.kind === 'page') {
    const { kind, value } = found.value.value;
    if (typeof value !== 'number' || (kind !== 'date' && kind !== 'duration'))
      return unreadable(at, 'page-changed');
    return settle(kind === 'date' ? value : scope.now + value * 1000, scope.now, at);
  }
  const form = compileDateForm(('form' in source ? source.form : undefined) ?? 'iso');
  if (form === null) return unreadable(at, 'wrong-type');
  return settle(parse(found.value.values[0], form, scope), scope.now, at);
}
