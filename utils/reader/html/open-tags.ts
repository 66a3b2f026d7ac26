import type { PageElement } from '../page/page';
import type { Rule } from './tags';

/** An element whose end has not come yet. */
export interface OpenTag {
  tag: string;
  block: PageElement;
  inline: boolean;
  /** Within <sup>. */
  raised: boolean;
  unseen: boolean;
  action: boolean;
  /** Said by the element itself where it holds no text. */
  spoken: string;
  /** How far it is filled, as it says itself. */
  share: string | null;
  /** It is its name, with numbers: what those hear who do not see it. */
  aloud: boolean;
  /** An image to those who hear the page: what it says counts, whatever is drawn in it. */
  image: boolean;
  segmentsBefore: number;
  /** How many links of the page began before it. */
  linksBefore: number;
}

/** Deeper elements count as their ancestor at this depth. */
const DEEPEST = 200;
/** How far up an end tag looks for its beginning: markup whose ends fit nothing stays linear. */
const REACH = 50;
const IMPLIED_REACH = 20;

/** The elements around a place of the markup, the innermost last. */
export class OpenTags {
  private readonly stack: OpenTag[] = [];
  private tooDeep = 0;

  constructor(private readonly onClose: (closed: OpenTag) => void) {}

  get top(): OpenTag | undefined {
    return this.stack[this.stack.length - 1];
  }

  /** Whether there is room; what is opened without room is closed without trace. */
  hasRoom(): boolean {
    if (this.stack.length < DEEPEST) return true;
    this.tooDeep++;
    return false;
  }

  push(opened: OpenTag): void {
    this.stack.push(opened);
  }

  close(tag: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const lowest = Math.max(0, this.stack.length - REACH);
    for (let at = this.stack.length - 1; at >= lowest; at--) {
      if (this.stack[at]?.tag === tag) {
        this.closeDownTo(at);
        return;
      }
    }
  }

  /** The ends that the beginning of an element implies: a row ends the row before. */
  closeImplied([closes, until]: Rule): void {
    const lowest = Math.max(0, this.stack.length - IMPLIED_REACH);
    let found = -1;
    for (let at = this.stack.length - 1; at >= lowest; at--) {
      const open = this.stack[at]?.tag ?? '';
      if (closes.has(open)) found = at;
      else if (until.has(open)) break;
    }
    if (found !== -1) this.closeDownTo(found);
  }

  closeAll(): void {
    this.closeDownTo(0);
  }

  private closeDownTo(depth: number): void {
    while (this.stack.length > depth) {
      const closed = this.stack.pop();
      if (closed !== undefined) this.onClose(closed);
    }
  }
}
