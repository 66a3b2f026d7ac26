import { type Profiler, Session } from 'node:inspector/promises';
import { type Piece, type Ran, Uncovered } from './uncovered';

const isOurs = (url: string): boolean => /\/utils\/.*\.ts/.test(url);

/** What of one function did not run, as pieces that do not hold each other. */
function idleOf(blocks: readonly Profiler.CoverageRange[]): Piece[] {
  const idle: Piece[] = [];
  for (const { startOffset, endOffset, count } of blocks) {
    const [, until = -1] = idle.at(-1) ?? [];
    if (count === 0 && startOffset >= until) idle.push([startOffset, endOffset]);
  }
  return idle;
}

/** Which code ran, asked of V8 itself: https://v8.dev/blog/javascript-code-coverage */
export class Coverage {
  readonly #session = new Session();
  readonly #uncovered = new Uncovered();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** What ran since the last look for the first time. */
  async look(): Promise<Ran[]> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => isOurs(url))
      .flatMap(({ scriptId, functions }) =>
        functions.flatMap(({ ranges: [whole, ...blocks] }): Ran[] => {
          if (whole === undefined || whole.count === 0) return [];
          const name = `${scriptId}:${whole.startOffset}:${whole.endOffset}`;
          const ran = { name, idle: idleOf(blocks) };
          return this.#uncovered.isNew(ran) ? [ran] : [];
        }),
      );
  }

  /** From now on these are nothing new. */
  add(ran: readonly Ran[]): void {
    for (const each of ran) this.#uncovered.add(each);
  }
}
