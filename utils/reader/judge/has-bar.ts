import type { Segment } from '../page/page';

/** A bar that is filled in part stands beside the line, and nothing else does. */
export function hasBar({ element }: Segment): boolean {
  for (let at = element; at.first === at.last; ) {
    if (at.bar) return true;
    if (at.parent === null) return false;
    at = at.parent;
  }
  return false;
}
