import type { LimitFunction } from 'p-limit';

/** Providers asked at the same time: kind to a laptop on a weak line. */
export const AT_ONCE = 4;
let turns: Promise<LimitFunction> | null = null;

/** Each of them when there is room for it. */
export async function inTurn(work: () => Promise<void>): Promise<void> {
  turns ??= import('p-limit').then(({ default: pLimit }) => pLimit(AT_ONCE));
  const limit = await turns;
  return limit(work);
}
