import type { PageElement } from '../page/page';
import type { Attributes } from './attributes';
import { classSigns } from './class-signs';
import type { TagKind } from './tag-kind';

/** Where our own serialiser notes which element of the live page this is. */
const MARK = 'data-dataleft-mark';

const TAGS: Record<string, string> = {
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  table: 'table',
  grid: 'table',
};

/** A block that begins with a segment of the page; what its parent is, it is too. */
export const pageElement = (
  parent: PageElement | null,
  tag: string,
  first: number,
): PageElement => ({
  parent,
  tag,
  depth: (parent?.depth ?? -1) + 1,
  first,
  last: first - 1,
  heading: parent?.heading ?? false,
  chrome: parent?.chrome ?? false,
  unselected: parent?.unselected ?? false,
  selected: false,
  bar: false,
  column: 0,
  mark: null,
});

/** The block that a tag opens, by its name, role and class. */
export function openedElement(
  parent: PageElement,
  tag: string,
  kind: TagKind,
  attributes: Attributes,
  first: number,
): PageElement {
  const made = pageElement(parent, tag, first);
  if (kind.heading) made.heading = true;
  if (kind.chrome) made.chrome = true;
  if (attributes.size > 0) addDescribed(made, tag, attributes);
  if (isCell(made)) made.column = Number(attributes.get('colspan') ?? '1') || 1;
  return made;
}

/** <span role="cell">: what is a cell to those who hear the page is none of a line. */
export const isCellRole = (attributes: Attributes): boolean => {
  const role = attributes.tells ? attributes.get('role') : undefined;
  return role !== undefined && Object.hasOwn(TAGS, role);
};

export const isCell = ({ tag }: PageElement): boolean => tag === 'td' || tag === 'th';

function addDescribed(made: PageElement, tag: string, attributes: Attributes): void {
  const role = attributes.tells ? attributes.get('role') : undefined;
  if (role !== undefined) {
    if (Object.hasOwn(TAGS, role)) made.tag = TAGS[role] ?? tag;
    if (role === 'heading') made.heading = true;
    if (role === 'navigation' || role === 'contentinfo') made.chrome = true;
  }
  const names = attributes.get('class');
  if (names !== undefined && classSigns(names).title) made.heading = tag !== 'header';
  if (!attributes.tells) return;
  const selected = attributes.get('aria-selected');
  if (selected === 'false') made.unselected = true;
  if (selected === 'true') made.selected = true;
  made.mark = attributes.get(MARK)?.slice(0, 20) ?? null;
}
