// By number and name: what lives in a frame is no instance of this window's classes.

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isText = (node: Node): node is Text => node.nodeType === 3;

/** The document of a frame of the same origin; null for all other elements. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    // Another origin's. Most browsers answer null instead.
    return null;
  }
}

/** What is drawn inside an element: its open shadow tree, what its slot is given, its frame's page. */
export function shownChildren(element: Element): Node[] {
  const frame = frameDocument(element);
  if (frame !== null) return frame.body === null ? [] : [...frame.body.childNodes];
  if (element.shadowRoot !== null) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (given.length > 0) return given;
  }
  return [...element.childNodes];
}

/** Where an element is drawn: out of shadow trees and frames, too. */
export function shownParent(element: Element): Element | null {
  if (element.parentElement !== null) return element.assignedSlot ?? element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** The element that draws a text. */
export function holderOf(text: Text): Element | null {
  const holder = text.assignedSlot ?? text.parentNode;
  if (holder === null || isElement(holder)) return holder;
  return 'host' in holder ? (holder as ShadowRoot).host : null;
}
