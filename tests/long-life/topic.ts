import type { Sight } from './told';

/** One thing that alerts are about, with what a person should have seen of it. */
export interface Topic {
  what: Sight['what'];
  subject: string;
  /** The lowest level that was reached since the last real change. */
  worst: number | null;
  /** What should be on the screen at the next chance. */
  due: number | null;
  /** Is it due once more, after a snooze? */
  again: boolean;
  seen: Set<number>;
  /** The clock went back by a little: what was seen may be told again, and need not be. */
  lenient: boolean;
  /** By what was told nobody could know whether it holds: it may be told once, and need not be. */
  either: boolean;
  /** Its part was left out of the last answer: it can wait. */
  silent: boolean;
  asleep: { level: number; until: number | null } | null;
  /** When the worst level was reached, by the provider's clock. */
  reachedAt: number;
  events: string[];
}

export const createTopic = (what: Sight['what'], subject: string): Topic => ({
  what,
  subject,
  worst: null,
  due: null,
  again: false,
  seen: new Set(),
  lenient: false,
  either: false,
  silent: false,
  asleep: null,
  reachedAt: 0,
  events: [],
});

const REMEMBERED = 14;

export function note(topic: Topic, now: number, event: string): void {
  topic.events.push(`${new Date(now).toISOString()} ${event}`);
  if (topic.events.length > REMEMBERED) topic.events.shift();
}

/** A level holds: news, unless as bad or worse was reached before. @returns is it news? */
export function reach(topic: Topic, level: number | null, at: number): boolean {
  if (level === null || (topic.worst !== null && level >= topic.worst)) return false;
  topic.worst = level;
  topic.due = level;
  topic.again = false;
  topic.asleep = null;
  topic.reachedAt = at;
  return true;
}

/** A real change: everything may come again. */
export function beginAnew(topic: Topic): void {
  ease(topic);
  topic.worst = null;
  topic.seen.clear();
  topic.lenient = false;
}

/** Whether it holds cannot be known. */
export function leaveOpen(topic: Topic, level: number): void {
  topic.worst = level;
  topic.either = true;
}

/** It no longer holds, and is not told any more. */
export function ease(topic: Topic): void {
  topic.due = null;
  topic.again = false;
  topic.asleep = null;
}

/** A snooze that is over. */
export function awaken(topic: Topic, now: number): void {
  const { asleep } = topic;
  if (asleep === null || asleep.until === null || asleep.until > now) return;
  topic.due = asleep.level;
  topic.again = true;
  topic.asleep = null;
}

export type Verdict = 'expected' | 'reminder' | 'repeated' | 'false' | 'lenient' | 'either';

/** It is on the screen. */
export function see(topic: Topic, level: number): Verdict {
  if (topic.due === level) {
    const verdict = topic.again ? 'reminder' : 'expected';
    topic.due = null;
    topic.again = false;
    topic.seen.add(level);
    return verdict;
  }
  if (topic.either) {
    topic.either = false;
    topic.seen.add(level);
    return 'either';
  }
  if (topic.lenient) return 'lenient';
  return topic.seen.has(level) ? 'repeated' : 'false';
}
