import { amount, BEFORE, MOST_CHARACTERS, MOST_SEGMENTS } from './thin-out';

/** A page of more lines is a list of something; those that we know have a few hundred. */
const MOST_MADE = 60_000;

/**
 * Tells when the lines around amounts fill all the room there is for lines: what comes after them
 * would be thinned out, so that it need not be made.
 */
export class Enough {
  private made = 0;
  private lines = 0;
  private letters = 0;
  private next = 0;

  /** The line at this place, in their order. */
  note(at: number, text: string): void {
    this.made = at + 1;
    if (!amount.test(text)) return;
    this.lines += at + 1 - Math.max(this.next, at - BEFORE);
    this.letters += text.length;
    this.next = at + 1;
  }

  get reached(): boolean {
    return this.lines >= MOST_SEGMENTS || this.letters >= MOST_CHARACTERS || this.made >= MOST_MADE;
  }
}
