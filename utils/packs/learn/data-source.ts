import type { DataPlace } from '../../reader/json/read-data-places';
import type { AmountSource, MomentSource } from '../source-shape';
import { scaleOf, spokenUnit } from '../unit';
import { pathOf, textsBeside, valueAtKeys } from './path-of';

const SPOKEN: Record<string, string> = {
  KB: 'kB',
  second: 's',
  minute: 'min',
  hour: 'h',
  message: 'SMS',
};

const isNumberText = (value: unknown): value is string =>
  typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim());

/** The unit as packs write it; of money, whether whole or minor units are counted. */
function unitOf({ unit, bucket, value }: DataPlace, raw: number): string | null {
  const told = SPOKEN[unit] ?? unit;
  for (const name of bucket.kind === 'money' ? [told, `${told}-minor`] : [told]) {
    const scale = scaleOf(name, bucket.kind, 'decimal');
    if (scale !== null && Math.abs(raw * scale.factor - value) <= 1) return name;
  }
  return null;
}

/** Where an amount stands in an answer, with its unit; null where that cannot be said for certain. */
export function amountSourceAt(root: unknown, place: DataPlace): AmountSource | null {
  const path = pathOf(root, place.path);
  const raw = valueAtKeys(root, place.path);
  if (path === null) return null;
  if (typeof raw === 'string' && !isNumberText(raw)) return { path, unit: 'text' };
  const unit = unitOf(place, Number(raw));
  if (unit === null) return null;
  const text = typeof raw === 'string' ? { text: true } : {};
  // Where the answer names its unit beside the number, it may name another one tomorrow.
  for (const [keys, word] of textsBeside(root, place.path)) {
    const beside = spokenUnit(word, place.bucket.kind) === unit ? pathOf(root, keys) : null;
    if (beside !== null) return { path, unit: { path: beside }, ...text };
  }
  return { path, unit, ...text };
}

/** Where a moment stands in an answer, and how it is written. */
export function momentSourceAt(root: unknown, place: DataPlace): MomentSource | null {
  const path = pathOf(root, place.path);
  const raw = valueAtKeys(root, place.path);
  if (path === null) return null;
  if (typeof raw === 'number') return { path, form: raw > 1e11 ? 'epoch-ms' : 'epoch-s' };
  if (typeof raw !== 'string') return null;
  return { path, form: /^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(raw.trim()) ? 'iso' : 'text' };
}
