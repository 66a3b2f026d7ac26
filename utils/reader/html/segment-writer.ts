import { Enough } from '../page/enough';
import type { PageElement, Segment } from '../page/page';
import { withoutInvisible } from '../text/fold';
import { SEAM } from '../text/letters';

/** Longer lines are prose, scripts or attacks: each piece is read by itself. */
const LONGEST = 2000;
/** Taken apart before anything looks at it: accents are ordered in more than linear time. */
const PIECE = 2 * LONGEST;

/** A run of spaces and seams, but for the single space or seam that it becomes. */
const runs = new RegExp(`[\\s${SEAM}]{2,}|[^\\S ]`, 'g');
const seamOrSpace = (run: string): string => {
  for (const mark of run) if (mark !== SEAM) return ' ';
  return SEAM;
};

/** Most lines are words with one space between them, and need nothing done. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Most lines have none: one list for all of them. */
const NONE: readonly Segment[] = [];

const isEdge = (mark: string): boolean => mark === ' ' || mark === SEAM;

/** What is shown in more lines is more than one amount. */
const FEW = 6;
/** A number, its name and what can be done. */
const TILE = 3;
const NUMBER = /\p{Nd}/u;
const WORD = /\p{L}{2}/u;
/** A longer text is no tile; every link of a long line would look at all before it. */
const LONGEST_TILE = 120;

const RAISED = /^\s*(\d{2})\s*$/;
const LONGEST_WHOLE = 12;
/** A number of money that the raised digits follow at once. */
const WHOLE = new RegExp(`(?<![\\d.,])(\\d{1,3}(?:[., ]?\\d{3})?)${SEAM}+$`);

/** Collects the text of one line, and cuts it into a segment where the line ends. */
export class SegmentWriter {
  readonly segments: Segment[] = [];
  private buffer = '';
  private total = 0;
  private acted = 0;
  private readonly enough = new Enough();

  /** Whether no line is taken any more. */
  get isFull(): boolean {
    return this.enough.reached;
  }

  add(text: string, action: boolean): void {
    if (this.isFull) return;
    if (text === ' ' && this.buffer === '') return;
    this.buffer += text;
    this.total += text.length;
    if (action) this.acted += text.length;
  }

  /** 188<sup>36</sup>: raised digits right behind others are those after the point. */
  addRaised(text: string, action: boolean): void {
    const raised = RAISED.exec(text)?.[1];
    const number =
      raised === undefined ? undefined : WHOLE.exec(this.buffer.slice(-LONGEST_WHOLE))?.[1];
    if (raised === undefined || number === undefined) {
      this.add(text, action);
      return;
    }
    while (this.buffer.endsWith(SEAM)) this.buffer = this.buffer.slice(0, -1);
    this.add(`${number.includes('.') ? ',' : '.'}${raised}`, action);
  }

  /**
   * Whether what was written since the line began is a tile: a link of several parts, with a number
   * and words, that nothing stands before. Beside it there are others, each of its own.
   */
  get isTile(): boolean {
    const { buffer } = this;
    if (buffer.length > LONGEST_TILE || this.acted < this.total * 0.8) return false;
    const parts = buffer.split(SEAM).filter((part) => part.trim() !== '');
    return parts.length >= TILE && NUMBER.test(buffer) && WORD.test(buffer);
  }

  /** The lines written since, where they are few; else none. */
  since(at: number): readonly Segment[] {
    return this.segments.length - at > FEW ? NONE : this.segments.slice(at);
  }

  /** Puts a text in the place of all that was written since. */
  replaceFrom(at: number, element: PageElement, text: string): void {
    this.segments.length = at;
    this.add(text, false);
    this.cut(element);
  }

  seam(): void {
    if (this.buffer !== '') this.buffer += SEAM;
  }

  get isEmpty(): boolean {
    return this.buffer === '' || this.buffer.trim() === '';
  }

  cut(element: PageElement): void {
    if (this.buffer === '') return;
    const { buffer } = this;
    const action = this.acted > 0 && this.acted >= this.total * 0.8;
    this.buffer = '';
    this.total = 0;
    this.acted = 0;
    if (buffer.length <= PIECE) this.write(element, buffer, action);
    else
      for (let from = 0; from < buffer.length; from += PIECE)
        this.write(element, buffer.slice(from, from + PIECE), action);
  }

  private write(element: PageElement, written: string, action: boolean): void {
    const text = plain.test(written)
      ? written
      : trimmed(withoutInvisible(written).replace(runs, seamOrSpace));
    for (let from = 0; from < text.length; from += LONGEST)
      this.push(element, text.slice(from, from + LONGEST), action);
  }

  private push(element: PageElement, text: string, action: boolean): void {
    const { chrome } = element;
    // Several links side by side are a way to elsewhere, whatever the block is called.
    const heading = element.heading && !(action && text.includes(SEAM));
    const at = this.segments.length;
    this.segments.push({ at, text, folded: '', element, heading, chrome, action, headers: NONE });
    this.enough.note(at, text);
  }
}

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charAt(start))) start++;
  while (end > start && isEdge(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
