import type { Attributes } from './attributes';
import { drawnText } from './drawn-text';
import { gaugeText, isGauge } from './gauge-text';

const LONGEST = 300;
const DRAWN = ['data-text', 'data-value', 'data-percent', 'data-percentage'];

/**
 * What an element says without text: the name and value of a gauge, an image's alternative, a
 * field that only shows. Empty where it says nothing.
 */
export function spokenText(tag: string, attributes: Attributes): string {
  if (!attributes.tells) return '';
  if (tag === 'img') return said(attributes, 'alt');
  if (tag === 'input') {
    const type = said(attributes, 'type') || 'text';
    const shows = attributes.has('readonly') || attributes.has('disabled') || type === 'output';
    return shows && type === 'text' ? said(attributes, 'value') : '';
  }
  const label = said(attributes, 'aria-label') || (tag === 'svg' ? said(attributes, 'title') : '');
  const get = (name: string) => said(attributes, name);
  if (isGauge(tag, attributes.get('role'))) return gaugeText(tag, label, get);
  const draws = DRAWN.some((name) => attributes.has(name));
  return (draws ? drawnText(get) : '') || label;
}

const said = (attributes: Attributes, name: string): string =>
  attributes.get(name)?.slice(0, LONGEST) ?? '';
