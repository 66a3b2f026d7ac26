import type { PageElement, Segment } from '../page/page';

/** A heading has a link or two beside it; more are a menu. */
const MENU = 3;
/** These are headings themselves, whatever is in them. */
const OWN = /^(?:h[1-6]|legend|caption|summary|t[dhr])$/;

/**
 * <app-header class="header"><mat-toolbar> with links: a block that is called a header and holds the
 * menu of the page is no heading of what follows, and says nothing about the account.
 */
export function lowerMenu(
  block: PageElement,
  links: number,
  segments: readonly Segment[],
  first: number,
): void {
  if (links < MENU || !block.heading || block.parent?.heading === true || OWN.test(block.tag))
    return;
  block.heading = false;
  block.chrome = true;
  for (let at = first; at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || isOwn(segment.element, block)) continue;
    segment.heading = false;
    segment.chrome = true;
  }
}

/** Within the block, a heading of its own: "Your balance" in a header that holds all of the page's top. */
function isOwn(element: PageElement, block: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null && at !== block; at = at.parent)
    if (OWN.test(at.tag)) return true;
  return false;
}
