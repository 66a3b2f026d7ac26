/** A script of fewer characters holds no data. */
const SHORTEST = 20;

/** The texts of a page's scripts, wherever they stand. */
export class ScriptTexts {
  readonly all: string[] = [];
  private text: string | null = null;

  /** Whether what comes next is the text of a script. */
  get isOpen(): boolean {
    return this.text !== null;
  }

  open(): void {
    this.text = '';
  }

  add(text: string): void {
    this.text += text;
  }

  close(): void {
    if (this.text !== null && this.text.length > SHORTEST) this.all.push(this.text);
    this.text = null;
  }
}
