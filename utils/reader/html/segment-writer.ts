import type { PageElement, Segment } from '../page/page';
import { fold, withoutInvisible } from '../text/fold';
import { SEAM } from '../text/letters';

/** Longer lines are prose, scripts or attacks: each piece is read by itself. */
const LONGEST = 2000;

const spaces = new RegExp(`[\\s${SEAM}]+`, 'g');
const atTheEdges = new RegExp(`^[ ${SEAM}]+|[ ${SEAM}]+$`, 'g');
const onlySeams = new RegExp(`^${SEAM}+$`);
const seamOrSpace = (run: string): string => (onlySeams.test(run) ? SEAM : ' ');

/** Collects the text of one line, and cuts it into a segment where the line ends. */
export class SegmentWriter {
  readonly segments: Segment[] = [];
  private buffer = '';
  private total = 0;
  private acted = 0;

  add(text: string, action: boolean): void {
    this.buffer += text;
    this.total += text.length;
    if (action) this.acted += text.length;
  }

  seam(): void {
    if (this.buffer !== '') this.buffer += SEAM;
  }

  get isEmpty(): boolean {
    return this.buffer.trim() === '';
  }

  cut(element: PageElement): void {
    if (this.buffer === '') return;
    const text = withoutInvisible(this.buffer).replace(spaces, seamOrSpace).replace(atTheEdges, '');
    const action = this.acted > 0 && this.acted >= this.total * 0.8;
    this.buffer = '';
    this.total = 0;
    this.acted = 0;
    for (let from = 0; from < text.length; from += LONGEST) {
      this.push(element, text.slice(from, from + LONGEST), action);
    }
  }

  push(element: PageElement, text: string, action: boolean): void {
    const { heading, chrome } = element;
    const at = this.segments.length;
    this.segments.push({
      at,
      text,
      folded: fold(text),
      element,
      heading,
      chrome,
      action,
      headers: [],
    });
  }
}
