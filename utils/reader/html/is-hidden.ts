import type { Attributes } from './attributes';
import { classSigns } from './class-signs';

const CLASSES = new Set([
  'hidden',
  'd-none',
  'hide',
  'is-hidden',
  'ng-hide',
  'invisible',
  'u-hidden',
  'display-none',
  'is-invisible',
  'dn',
  'uk-hidden',
  'mat-hidden',
  'visibility-hidden',
]);

/** `hidden md:block`, `d-none d-md-block`: hidden on small screens only. */
const RESPONSIVE =
  /(?:[:-])(?:block|flex|grid|table|table-row|table-cell|inline|inline-block|inline-flex|visible)$/;

/** `modal fade`, `tab-pane fade`: a window that is not open, a tab that is not chosen. */
const FADED = /modal|pane|tab/;
const OPENED = new Set(['show', 'in', 'active', 'open', 'opened', 'shown', 'visible']);

const isFaded = (names: readonly string[]): boolean =>
  names.includes('fade') &&
  names.some((name) => FADED.test(name)) &&
  !names.some((name) => OPENED.has(name));

/** For screen readers alone, and hidden from those too. */
const UNSEEN_CLASS = /visually-hidden|sr-only|screen-reader/;

const STYLES = [
  'display:none',
  'visibility:hidden',
  'visibility:collapse',
  'opacity:0;',
  'font-size:0;',
  'content-visibility:hidden',
];

/** Does a style declaration hide? Spaces and case do not count. */
export function hides(style: string): boolean {
  const plain = `${style.replace(/\s/g, '').toLowerCase()};`;
  return STYLES.some((hiding) => plain.includes(hiding)) || plain.includes('font-size:0px;');
}

const MAY_BE_STYLE = /none|hidden|collapse|:\s*0/i;

/** Is an element hidden by its own attributes, or by a class or id that the page's styles hide? */
export function isHidden(
  tag: string,
  attributes: Attributes,
  hiddenNames: ReadonlySet<string>,
): boolean {
  if (tag === 'dialog' && !attributes.has('open')) return true;
  if (tag === 'option' && !attributes.has('selected')) return true;
  if (attributes.tells && hidesItself(tag, attributes)) return true;
  if (hiddenNames.size > 0) {
    const id = attributes.get('id');
    if (id !== undefined && hiddenNames.has(`#${id}`)) return true;
  }
  const written = attributes.get('class');
  if (written === undefined || (hiddenNames.size === 0 && !classSigns(written).mayHide))
    return false;
  const names = written.slice(0, 1000).split(/\s+/);
  if (names.some((name) => hiddenNames.has(`.${name}`))) return true;
  if (isFaded(names)) return true;
  return names.some((name) => CLASSES.has(name)) && !names.some((name) => RESPONSIVE.test(name));
}

/** By more than its class and id. */
function hidesItself(tag: string, attributes: Attributes): boolean {
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden !== 'false') return true;
  if (tag === 'input' && attributes.get('type')?.toLowerCase() === 'hidden') return true;
  const style = attributes.get('style');
  if (style !== undefined && MAY_BE_STYLE.test(style) && hides(style)) return true;
  return (
    attributes.get('aria-hidden') === 'true' &&
    UNSEEN_CLASS.test(attributes.get('class')?.slice(0, 500) ?? '')
  );
}
