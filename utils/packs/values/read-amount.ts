import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { BucketKind } from '../../domain/model';
import type { PlaceValue } from '../places/read-place';
import type { AmountSource } from '../source-shape';
import { scaleOf, spokenUnit } from '../unit';
import { QUANTITIES, readAmountText } from './amount-text';
import { lookUp } from './look-up';
import { lastDecimal, type Measured, slackOf } from './measured';
import { parseNumberText } from './number-text';
import { type Scope, unreadable } from './scope';

/** The unit as packs name it: the pack's own word, or the answer's where the pack points at it. */
function unitOf(
  scope: Scope,
  { unit = 'SMS', request }: AmountSource,
  kind: BucketKind,
  at: string,
): Result<string> {
  if (typeof unit === 'string') return done(unit);
  const from = request === undefined ? {} : { request };
  const found = lookUp(scope, { path: unit.path, ...from }, at);
  if (!found.ok) return found;
  const text = found.value?.kind === 'data' ? found.value.values[0] : null;
  const spoken = typeof text === 'string' ? spokenUnit(text, kind) : null;
  return spoken === null ? unreadable(at, 'unknown-unit') : done(spoken);
}

/** One value of an answer, in the unit; `isText`: numbers are written as texts there. */
function measure(
  value: unknown,
  { unit, kind, isText }: { unit: string; kind: BucketKind; isText: boolean },
  scope: Scope,
  at: string,
): Result<Measured> {
  if (unit === 'text') {
    if (typeof value !== 'string') return unreadable(at, 'wrong-type');
    const read = readAmountText(value, kind, scope);
    return typeof read === 'string' ? unreadable(at, read) : done(read);
  }
  const number = typeof value === 'string' && isText ? parseNumberText(value, scope.locale) : value;
  if (typeof number !== 'number') return unreadable(at, 'wrong-type');
  const scale = scaleOf(unit, kind, scope.gigabyte);
  if (scale === null) return unreadable(`${at}.unit`, 'unknown-unit');
  const { factor, currency } = scale;
  return done({ value: number * factor, slack: factor * lastDecimal(number), currency });
}

/** An amount on a page has its unit there; a bare number has the one that the pack names. */
function ofPlace(
  { value, kind: found, unit, currency }: PlaceValue,
  source: AmountSource,
  kind: BucketKind,
  scope: Scope,
  at: string,
): Result<Measured> {
  if (typeof value !== 'number') return unreadable(at, 'page-changed');
  if (found === QUANTITIES[kind]) return done({ value, slack: slackOf(value, unit), currency });
  if (found !== 'number') return unreadable(at, 'page-changed');
  // Messages alone are counted without a unit.
  const usual = kind === 'sms' ? 'SMS' : null;
  const named = typeof source.unit === 'string' && source.unit !== 'text' ? source.unit : usual;
  if (named === null) return unreadable(at, 'unknown-unit');
  return measure(value, { unit: named, kind, isText: false }, scope, at);
}

/** Whole units that no digit was lost of; below zero only where the pack knows what it means. */
function settle(amount: Measured, source: AmountSource, kind: BucketKind, at: string) {
  const value = Math.round(amount.value);
  // Money can be owed.
  if (value < 0 && kind !== 'money') {
    return source.negative === 'zero'
      ? done<Measured>({ ...amount, value: 0 })
      : unreadable(at, 'negative');
  }
  return Number.isSafeInteger(value)
    ? done<Measured>({ ...amount, value })
    : unreadable(at, 'too-large');
}

/**
 * An amount in bytes, seconds, messages or minor units.
 * @returns null for what may be missing and is
 */
export function readAmount(
  scope: Scope,
  source: AmountSource,
  kind: BucketKind,
  at: string,
): Result<Measured | null> {
  const found = lookUp(scope, source, at);
  if (!found.ok) return found;
  if (found.value === null) return done(null);
  if (found.value.kind === 'page') {
    const amount = ofPlace(found.value.value, source, kind, scope, at);
    return amount.ok ? settle(amount.value, source, kind, at) : amount;
  }
  const unit = unitOf(scope, source, kind, `${at}.unit`);
  if (!unit.ok) return unit;
  const isText = found.value.xml || ('text' in source && source.text === true);
  let sum: Measured = { value: 0, slack: 0, currency: null };
  for (const value of found.value.values) {
    const part = measure(value, { unit: unit.value, kind, isText }, scope, at);
    if (!part.ok) return part;
    const settled = settle(part.value, source, kind, at);
    if (!settled.ok) return settled;
    sum = {
      value: sum.value + settled.value.value,
      slack: sum.slack + settled.value.slack,
      currency: settled.value.currency,
    };
  }
  return settle(sum, source, kind, at);
}
