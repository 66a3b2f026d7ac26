import { fold } from '../text/fold';
import { namedUnit } from '../tokens/named-unit';

/** An element that says of itself that it is a gauge. */
export const isGauge = (tag: string, role: string | undefined): boolean =>
  role === 'progressbar' || role === 'meter' || tag === 'progress' || tag === 'meter';

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
const plain = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/**
 * What a gauge says: its name and its own words for its value, else its value of its greatest one –
 * an amount where its name holds a unit, else a share. A gauge without a name may show what is left
 * as well as what is used, or how far the page has loaded: it says nothing.
 */
export function gaugeText(tag: string, label: string, get: (name: string) => string): string {
  const words = get('aria-valuetext');
  if (words !== '') return `${label} ${words}`.trim();
  if (label === '' || /\p{Nd}/u.test(label)) return label;
  const value = valueIn(tag, get);
  if (value === null) return label;
  const { now, most } = value;
  const unit = namedUnit(fold(label));
  return unit === null
    ? `${label} ${plain((100 * now) / most, 1)}%`
    : `${label}: ${plain(now, 2)} ${unit.unit} / ${plain(most, 2)} ${unit.unit}`;
}

/** Its value and the greatest that it can have, where the least is none. */
function valueIn(tag: string, get: (name: string) => string): { now: number; most: number } | null {
  const native = tag === 'progress' || tag === 'meter';
  const now = numberOf(get('aria-valuenow') || (native ? get('value') : ''));
  const least = numberOf(get('aria-valuemin') || (native ? get('min') : '') || '0');
  const most = numberOf(get('aria-valuemax') || (native ? get('max') || '1' : '100'));
  return least === 0 && most > 0 && now >= 0 && now <= most ? { now, most } : null;
}

/** How far it is filled, in per cent. */
export function gaugeShare(tag: string, get: (name: string) => string): number | null {
  const value = valueIn(tag, get);
  return value === null ? null : (100 * value.now) / value.most;
}
