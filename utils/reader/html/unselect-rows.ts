import type { PageElement } from '../page/page';

/**
 * One row of a list is selected, and the others say nothing of it: they are of other lines. Elements
 * come in the order of the page, those around others first.
 */
export function unselectRows(elements: readonly PageElement[]): void {
  const lists = new Set(
    elements.filter(({ selected, tag }) => selected && tag === 'tr').map(({ parent }) => parent),
  );
  if (lists.size === 0) return;
  for (const element of elements) {
    const { parent, tag, selected } = element;
    const other = tag === 'tr' && !selected && lists.has(parent);
    if (other || parent?.unselected === true) element.unselected = true;
  }
}
