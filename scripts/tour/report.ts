import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** How long a page may take to catch up with what the worker stored. */
const PATIENCE = 10_000;

/** What DataLeft shows is not what the sandbox knows. */
export class Mismatch extends Error {
  constructor(what: string, shown: unknown, truth: unknown) {
    super(`${what}: DataLeft shows ${JSON.stringify(shown)}, and it is ${JSON.stringify(truth)}.`);
  }
}

let last = '';

/** One aligned line of the report; a step is named once. */
export function say(step: string, ...columns: string[]): void {
  const name = step === last ? '' : step;
  last = step;
  const cells = columns.map((column, at) => (at < columns.length - 1 ? column.padEnd(26) : column));
  console.log(`  ${name.padEnd(12)}${cells.join('  ')}`.trimEnd());
}

/** A tooltip or title on one line, with ordinary spaces. */
export const oneLine = (text: string): string => text.replaceAll('\n', ' | ').replace(/\s+/g, ' ');

/** Reads until what is shown is the truth; what it still is not after a while is a mismatch. */
export async function agree<T>(what: string, read: () => Promise<unknown>, truth: T): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const shown = await read();
    if (isDeepStrictEqual(shown, truth)) return truth;
    if (Date.now() > deadline) throw new Mismatch(what, shown, truth);
    await sleep(50);
  }
}

/** Reads until every part is in the text that is shown. */
export async function agreeOnParts(
  what: string,
  read: () => Promise<string>,
  parts: string[],
): Promise<string> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const shown = oneLine(await read());
    const missing = parts.filter((part) => !shown.includes(part));
    if (missing.length === 0) return shown;
    if (Date.now() > deadline) throw new Mismatch(what, shown, missing.join(' and '));
    await sleep(50);
  }
}
