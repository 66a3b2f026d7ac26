const WORK = ['decrypt', 'digest', 'encrypt', 'generateKey', 'importKey', 'sign'] as const;

const pending = new Set<Promise<unknown>>();

/** Counts the work that runs on threads of its own, and so ends whenever it likes. */
function follow(name: (typeof WORK)[number]): void {
  const { subtle } = crypto;
  const work: (...args: never[]) => Promise<unknown> = subtle[name].bind(subtle);
  Object.defineProperty(subtle, name, {
    configurable: true,
    writable: true,
    value: (...args: never[]) => {
      const result = work(...args);
      pending.add(result);
      const done = () => pending.delete(result);
      result.then(done, done);
      return result;
    },
  });
}

for (const name of WORK) follow(name);

/** The same, whose work ends when the last of it was read, or with an error. */
function followed<Stream extends typeof CompressionStream>(Real: Stream): Stream {
  return class {
    readonly readable: ReadableStream;
    readonly writable: WritableStream;
    constructor(format: CompressionFormat) {
      const real = new Real(format);
      const passed = new TransformStream();
      const work = real.readable.pipeTo(passed.writable);
      pending.add(work);
      const done = () => pending.delete(work);
      work.then(done, done);
      this.readable = passed.readable;
      this.writable = real.writable;
    }
  } as unknown as Stream;
}

globalThis.CompressionStream = followed(CompressionStream);
globalThis.DecompressionStream = followed(DecompressionStream);

/** Waits until every cipher that was begun has ended, well or badly. */
export async function ciphersSettled(): Promise<void> {
  await Promise.allSettled(pending);
}
