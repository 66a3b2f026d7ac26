import type { Attributes } from './attributes';
import { gaugeText } from './gauge-text';

const LONGEST = 300;

/**
 * What an element says without text: the name and value of a gauge, an image's alternative, a
 * field that only shows. Empty where it says nothing.
 */
export function spokenText(tag: string, attributes: Attributes): string {
  const get = (name: string) => attributes.get(name)?.slice(0, LONGEST) ?? '';
  if (tag === 'img') return get('alt');
  if (tag === 'input') {
    const type = get('type') || 'text';
    const shows = attributes.has('readonly') || attributes.has('disabled') || type === 'output';
    return shows && type === 'text' ? get('value') : '';
  }
  const label = get('aria-label') || (tag === 'svg' ? get('title') : '');
  const role = get('role');
  const gauge = role === 'progressbar' || role === 'meter' || tag === 'progress' || tag === 'meter';
  return gauge ? gaugeText(tag, label, get) : label;
}
