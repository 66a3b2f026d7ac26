import { isElement, isText, shownChildren } from './nodes';

const UNSAID = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select']);
const MOST_NODES = 100_000;

/** The texts inside an element in the order they are drawn, in shadow trees and frames, too. */
export function textNodes(root: Element): Text[] {
  const found: Text[] = [];
  const work: Node[] = [root];
  let nodes = 0;
  for (let next = work.pop(); next !== undefined && nodes < MOST_NODES; next = work.pop()) {
    nodes++;
    if (isText(next)) found.push(next);
    if (!isElement(next) || UNSAID.has(next.localName)) continue;
    work.push(...shownChildren(next).reverse());
  }
  return found;
}
