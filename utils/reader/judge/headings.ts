import type { PageElement, Segment } from '../page/page';

interface Open {
  segment: Segment;
  scope: PageElement;
  level: number;
}

const LEVELS: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

const levelOf = ({ element }: Segment): number => {
  for (let at: PageElement | null = element, up = 0; at !== null && up < 4; at = at.parent, up++) {
    const level = LEVELS[at.tag];
    if (level !== undefined) return level;
  }
  return 5;
};

/** Their header only holds the heading of what follows in them. */
const PARTS: ReadonlySet<string> = new Set(['section', 'article', 'li', 'fieldset', 'aside']);

const isHead = ({ tag, parent }: PageElement): boolean =>
  tag === 'hgroup' || (tag === 'header' && PARTS.has(parent?.tag ?? ''));

/** What a heading is above: the nearest block around it that holds more than the heading. */
function scopeOf(segment: Segment, segments: readonly Segment[]): PageElement {
  const { element, at } = segment;
  let scope = element;
  while (scope.parent !== null && (scope.last <= at || scope.heading || isHead(scope)))
    scope = scope.parent;
  return cardOf(scope, segment, segments);
}

/** More links than these are a menu. */
const LINKS = 2;
/** A card of more lines is a part of the page. */
const CARD = 24;
const DATED = /\p{Nd}{1,4}[-./]\p{Nd}{1,2}|\p{Nd}{1,2}\.? \p{L}{3,}/u;
const COUNTED = /\p{Nd}\s?(?:[kmgtкмгт][ibбo]|mo|go|%)/iu;

/**
 * <div><div><h3>Solo</h3> valid until 21.09.</div> <div>41 of 60 GB</div></div>: the head of a card
 * is not all of it, where it only dates what follows and no other heading does.
 */
function cardOf(
  scope: PageElement,
  { at, element }: Segment,
  segments: readonly Segment[],
): PageElement {
  const card = scope.parent;
  if (card === null || scope.first !== at || card.first !== at) return scope;
  if (scope.tag === 'tr' || card.last === scope.last || card.last - card.first > CARD) return scope;
  const head = segments.slice(element.last + 1, scope.last + 1);
  // A paragraph below the heading is all of its own part.
  const dates = head.every(
    (one) => one.element === scope && DATED.test(one.folded) && !COUNTED.test(one.folded),
  );
  // "What is left" with a link "Details" beside it.
  const links = head.length <= LINKS && head.every(({ action }) => action);
  const single = !segments.slice(scope.last + 1, card.last + 1).some(({ heading }) => heading);
  return head.length > 0 && (dates || links) && single ? card : scope;
}

/** For every segment the headings above it, innermost first. */
export function headingsOf(segments: readonly Segment[]): (readonly Segment[])[] {
  const open: Open[] = [];
  let above: readonly Segment[] = [];
  return segments.map((segment) => {
    let changed = false;
    while ((open[open.length - 1]?.scope.last ?? segment.at) < segment.at) {
      open.pop();
      changed = true;
    }
    if (segment.heading && segment.text.length <= 120) {
      const scope = scopeOf(segment, segments);
      const level = levelOf(segment);
      for (let last = open[open.length - 1]; last !== undefined; last = open[open.length - 1]) {
        const outer = last.scope.depth < scope.depth;
        if (outer || (last.scope === scope && last.level < level)) break;
        open.pop();
      }
      const own = open.map((one) => one.segment).reverse();
      open.push({ segment, scope, level });
      above = open.map((one) => one.segment).reverse();
      return own;
    }
    if (changed) above = open.map((one) => one.segment).reverse();
    return above;
  });
}
