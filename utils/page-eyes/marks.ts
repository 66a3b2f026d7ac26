/**
 * Numbers for elements, given in the order they are met and kept as long as the element lives. They
 * are known here alone: nothing is written into the page.
 */
export class Marks {
  private readonly numbers = new WeakMap<Element, string>();
  private readonly elements = new Map<string, WeakRef<Element>>();

  of(element: Element): string {
    const known = this.numbers.get(element);
    if (known !== undefined) return known;
    const mark = String(this.elements.size + 1);
    this.numbers.set(element, mark);
    this.elements.set(mark, new WeakRef(element));
    return mark;
  }

  /** Null when the page has thrown the element away. */
  element(mark: string): Element | null {
    const element = this.elements.get(mark)?.deref();
    return element?.isConnected ? element : null;
  }
}
