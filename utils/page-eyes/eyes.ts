import { describePage } from './describe-page';
import type { EyeMessage, EyeReply, Memory, PointWords } from './eye-message';
import { highlight } from './highlight';
import { createLayer, dress } from './layer';
import { Marks } from './marks';
import { point } from './point';
import { createPointBar } from './point-bar';
import { serialisePage } from './serialise-page';

/** How long the popup has to come back by itself, before the bar asks the user to open it. */
const COMES_BACK_IN = 700;

const LONG_ENOUGH = 20_000;

const nothing = () => undefined;

/** DataLeft's eyes in a page: they look, frame words and let the user point. One pair a page. */
export class Eyes {
  private readonly marks = new Marks();
  private memory: Memory | null = null;
  /** Takes away what is drawn on the page now. */
  private clear: () => void = nothing;
  private pointing = false;

  constructor(
    private readonly page: Document,
    /** The user has pointed at something: the popup may come back. */
    private readonly tellPointed: () => void,
  ) {}

  answer(message: EyeMessage): EyeReply {
    switch (message.eyes) {
      case 'memory':
        return this.memory;
      case 'look':
        return {
          ...describePage(this.page),
          html: serialisePage(this.page, this.marks),
          memory: this.memory,
        };
      case 'keep':
        this.memory = message.memory;
        return null;
      case 'show':
        this.draw(() => highlight(this.page, message.boxes, this.marks));
        return null;
      case 'point':
        this.point(message);
        return null;
      case 'forget':
        this.memory = null;
        this.blink();
        return null;
    }
  }

  /** The popup is open again: it draws for itself. */
  popupCame(): void {
    this.blink();
  }

  popupWent(): void {
    if (!this.pointing) this.blink();
  }

  /** Takes everything off the page. */
  blink(): void {
    this.clear();
    this.clear = nothing;
    this.pointing = false;
  }

  private draw(start: () => () => void): void {
    this.blink();
    this.clear = start();
  }

  private point({ ask, words }: Extract<EyeMessage, { eyes: 'point' }>): void {
    this.draw(() =>
      point(this.page, words, {
        picked: (block) => {
          const mark = this.marks.of(block);
          if (this.memory !== null) {
            this.memory = { ...this.memory, picks: [...this.memory.picks, { ...ask, mark }] };
          }
          this.tellPointed();
          this.sayPicked(words);
        },
        cancelled: () => this.blink(),
      }),
    );
    this.pointing = true;
  }

  /** Where the popup does not come back by itself, the user is told to open it. */
  private sayPicked(words: PointWords): void {
    const later = setTimeout(() => {
      const layer = createLayer(this.page);
      const bar = createPointBar(this.page, { ...words, title: words.picked, hint: '' });
      bar.cancel.remove();
      bar.element.setAttribute('role', 'status');
      dress(bar.element, { padding: '8px 16px' });
      layer.root.append(bar.element);
      const enough = setTimeout(layer.remove, LONG_ENOUGH);
      this.clear = () => {
        clearTimeout(enough);
        layer.remove();
      };
    }, COMES_BACK_IN);
    this.clear = () => clearTimeout(later);
  }
}
