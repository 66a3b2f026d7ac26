import type { Finding } from './finding';

const HOUR = 3600;
const MINUTE = 60;

/** "2 GB a day. Resets at 00:00": the moment of a quota that is filled up every day. */
export function resetsEachDay(findings: readonly Finding[]): void {
  const daily = findings.some(
    ({ quantity, daily: own, aside }) => own && aside === null && quantity.kind === 'data',
  );
  if (!daily) return;
  for (const one of findings) {
    const { quantity, state, weak } = one;
    if (quantity.kind !== 'time' || state !== 'reset' || weak) continue;
    one.quantity = {
      ...quantity,
      kind: 'date',
      date: {
        year: null,
        month: 1,
        day: 1,
        hour: Math.floor(quantity.value / HOUR),
        minute: Math.floor((quantity.value % HOUR) / MINUTE),
        second: 0,
        offset: null,
        swappable: false,
        ofEachDay: true,
      },
    };
    one.daily = true;
  }
}
