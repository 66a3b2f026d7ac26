/** Is anything of an element drawn at all? Its children may still hide for themselves. */
export function isRendered(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0') return false;
  // An element that draws only its children has no box that could be asked.
  if (style.display === 'contents') return true;
  if (!element.checkVisibility()) return false;
  // The whole page's overflow is the window's.
  const own = element.localName !== 'body' && element.localName !== 'html';
  return !own || style.overflow === 'visible' || !isFlat(element);
}

/** Folded away: whatever is inside is cut off. One pixel is what screen readers are spoken to by. */
function isFlat(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < 0.5 || height < 0.5;
}

/** Does an element draw its own text? */
export const drawsText = (style: CSSStyleDeclaration): boolean =>
  style.visibility === 'visible' && Number.parseFloat(style.fontSize) > 0;
