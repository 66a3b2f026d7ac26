/** What the user has ticked off about one line. */
export interface LineTicks {
  lineKey: string;
  connectionId: string;
  /** When, by our clock, under the name of what was done. */
  done: Readonly<Record<string, number>>;
}

/** To be tried out with a new card. */
export const CARD_CHECKS = ['call', 'sms', 'browse'] as const;

/** The profile is updated once for every renewal. */
export const profileTick = (renewalId: string): string => `profile:${renewalId}`;

export const tickedAt = (ticks: LineTicks | undefined, name: string): number | null =>
  ticks?.done[name] ?? null;

/** More than any person ticks off; the oldest go first. */
const MOST = 100;

export function withTick(ticks: LineTicks, name: string, at: number | null): LineTicks {
  const others = Object.entries(ticks.done).filter(([each]) => each !== name);
  const all = at === null ? others : [...others, [name, at] as const];
  return { ...ticks, done: Object.fromEntries(all.slice(-MOST)) };
}
