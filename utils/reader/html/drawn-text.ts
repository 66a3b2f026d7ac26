import { fold } from '../text/fold';
import { namedUnit } from '../tokens/named-unit';

const VALUE = /^\d[\d.,]{0,9}(?: ?(?:%|\p{L}{1,5}))?$/u;
const UNITS = ['data-unit', 'data-info', 'data-label'];
const LABELS = ['data-title', 'data-label', 'data-info', 'aria-label'];
const LONGEST = 40;

/**
 * What the scripts of charts draw from the attributes of an empty element: its text in the middle and
 * the unit below ("data-text", "data-info"), or a value, its greatest one and what both are counted in
 * ("data-value", "data-max", "data-unit"). Empty for other elements.
 */
export function drawnText(get: (name: string) => string): string {
  const text = get('data-text');
  const value = text === '' ? get('data-value') : text;
  const share = get('data-percent') || get('data-percentage');
  if ((value === '' && share === '') || value.length > LONGEST) return '';
  const isUnit = (word: string) => word !== '' && namedUnit(fold(word)) !== null;
  // "GB used" as well.
  const unit = UNITS.map(get).find((words) => isUnit(words.split(' ')[0] ?? '')) ?? '';
  const label =
    LABELS.map(get).find(
      (words) => /\p{L}{2}/u.test(words) && !/\p{Nd}/u.test(words) && words !== unit,
    ) ?? '';
  if (!VALUE.test(value))
    return value === '' && label !== '' && VALUE.test(share)
      ? `${label} ${share.replace(/ ?%$/, '')}%`
      : '';
  const own = /[%\p{L}]$/u.test(value);
  if (!own && unit === '') return '';
  const most = text === '' ? get('data-max') : '';
  const amount = own ? value : `${value} ${unit}`;
  const whole = !own && VALUE.test(most) ? ` / ${most} ${unit}` : '';
  return `${label} ${amount}${whole}`.trim();
}
