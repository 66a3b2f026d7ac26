import type { Machine } from './machine';

/** Minutes at which a machine looks that polls at one pace while it is awake, as soon as it is due. */
export function fixedLooks({ state }: Machine, pace: number, first: number): number[] {
  const looks: number[] = [];
  let due = first;
  for (let at = 0; at < state.length; at += 1) {
    if (state[at] === 0 || at < due) continue;
    looks.push(at);
    due = at + pace;
  }
  return looks;
}
