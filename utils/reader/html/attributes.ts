/**
 * The attributes of one element: few, so that a list is quicker than a map. The first of a name
 * counts. One object serves all elements in turn: who needs a value later takes it out.
 */
export class Attributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  /** How many of the names and values are this element's; the rest are left from before. */
  private count = 0;
  private others = 0;

  clear(): void {
    this.count = 0;
    this.others = 0;
  }

  /** Whether there is more than a class and an id, as most elements have. */
  get tells(): boolean {
    return this.others > 0;
  }

  get size(): number {
    return this.count;
  }

  set(name: string, value: string): void {
    if (this.count >= MOST || this.has(name)) return;
    this.names[this.count] = name;
    this.values[this.count] = value;
    this.count++;
    if (name !== 'class' && name !== 'id') this.others++;
  }

  get(name: string): string | undefined {
    const at = this.placeOf(name);
    return at === -1 ? undefined : this.values[at];
  }

  has(name: string): boolean {
    return this.placeOf(name) !== -1;
  }

  forEach(visit: (name: string, value: string) => void): void {
    for (let at = 0; at < this.count; at++) visit(this.names[at] ?? '', this.values[at] ?? '');
  }

  private placeOf(name: string): number {
    for (let at = 0; at < this.count; at++) if (this.names[at] === name) return at;
    return -1;
  }
}

/** No element of a page has more; every one of a million would be compared with all before it. */
const MOST = 100;
