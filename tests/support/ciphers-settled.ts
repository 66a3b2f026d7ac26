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

/** Waits until every cipher that was begun has ended, well or badly. */
export async function ciphersSettled(): Promise<void> {
  await Promise.allSettled(pending);
}
