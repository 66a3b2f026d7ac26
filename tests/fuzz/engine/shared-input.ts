/** Longer inputs are cut: what hangs is mostly short. */
const LONGEST = 200_000;
const LENGTH = 4;

/** The input that is being taken, where another thread can see it even if this one never comes back. */
export class SharedInput {
  readonly #length: Int32Array;
  readonly #bytes: Uint8Array;

  constructor(readonly buffer = new SharedArrayBuffer(LENGTH + LONGEST)) {
    this.#length = new Int32Array(buffer, 0, 1);
    this.#bytes = new Uint8Array(buffer, LENGTH);
  }

  write(input: string): void {
    const bytes = Buffer.from(input.slice(0, LONGEST / 3));
    this.#bytes.set(bytes);
    Atomics.store(this.#length, 0, bytes.length);
  }

  read(): string {
    // A decoder takes no shared memory.
    return Buffer.from(this.#bytes.slice(0, Atomics.load(this.#length, 0))).toString();
  }
}
