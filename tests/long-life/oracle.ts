import type { Bucket } from '../../utils/domain/model';
import type { QuietHours } from '../../utils/domain/settings';
import type { Count, Levels } from './oracle-rules';
import {
  amountHolds,
  amountLevel,
  dataHolds,
  dataLevel,
  expiryLevel,
  filledUp,
  isQuiet,
  resetsSoon,
} from './oracle-rules';
import type { Sight, Told } from './told';
import type { Topic, Verdict } from './topic';
import { awaken, beginAnew, createTopic, ease, leaveOpen, note, reach, see } from './topic';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** A clock set back by less may have been a provider's, and tells nothing anew. */
const SET_BACK = 12 * HOUR;

/** The last thing that a line's provider told, in order. */
interface Known {
  connectionId: string;
  told: Told;
  /** How many of its answers are known by now. */
  answers: number;
  startsAt: number | null;
  expiresAt: number | null;
  /** By bucket: its counts and the end of the line, when it was last told. */
  counts: Map<string, Count & { expiresAt: number | null }>;
  /** The same, also of what was told while it was over. */
  all: Map<string, Count>;
  /** Was it told while the line was over? */
  toldPast: boolean;
}

interface Waiting {
  id: string;
  lineKey: string;
  purchase: string;
  openedAt: number;
  known: Known;
}

export interface Trouble {
  what: 'missed' | 'repeated' | 'false';
  sight: Sight;
  events: string[];
}

export interface Score {
  expected: Map<Sight['what'], number>;
  seen: Map<Sight['what'], number>;
  reminders: number;
  lenient: number;
  either: number;
}

const more = (counts: Map<Sight['what'], number>, what: Sight['what']): void =>
  void counts.set(what, (counts.get(what) ?? 0) + 1);

/**
 * Says what a person should have seen, knowing nothing but what the provider told in good answers
 * and when the machine was awake. It shares no code with the rules that it judges.
 */
export class Oracle {
  readonly score: Score = {
    ...{ expected: new Map(), seen: new Map() },
    ...{ reminders: 0, lenient: 0, either: 0 },
  };
  readonly troubles: Trouble[] = [];
  readonly #topics = new Map<string, Topic>();
  readonly #lines = new Map<string, Known>();
  #waiting: Waiting[] = [];
  /** Notifications by alert and reminder: of any kind, each is seen once. */
  readonly #shown = new Set<string>();

  constructor(
    readonly levels: Levels,
    readonly quiet: QuietHours,
  ) {}

  #topic(what: Sight['what'], subject: string): Topic {
    const key = `${what} ${subject}`;
    const topic = this.#topics.get(key) ?? createTopic(what, subject);
    this.#topics.set(key, topic);
    return topic;
  }

  #reach(topic: Topic, level: number | null, providerNow: number, now: number): void {
    if (!reach(topic, level, providerNow)) return;
    more(this.score.expected, topic.what);
    note(topic, now, `reached ${level}`);
  }

  /** A good answer. @param now by the machine's clock, as in all of these */
  told(connectionId: string, answers: Told[], providerNow: number, now: number): void {
    const session = this.#topic('signed-out', connectionId);
    if (session.worst !== null) note(session, now, 'signed in again');
    beginAnew(session);
    for (const told of answers) this.#line(connectionId, told, providerNow, now);
    this.#clocks(connectionId, providerNow, now);
  }

  failed(connectionId: string, signedOut: boolean, now: number): void {
    if (signedOut) this.#reach(this.#topic('signed-out', connectionId), 0, now, now);
  }

  #line(connectionId: string, told: Told, providerNow: number, now: number): void {
    const { reading } = told;
    const key = `${connectionId}/${reading.lineId}`;
    const before = this.#lines.get(key);
    const last = before?.told.reading.measuredAt ?? null;
    // What was measured earlier tells nothing that is not known.
    const late = last !== null && reading.measuredAt !== null && reading.measuredAt < last;
    if (late) return;
    const known: Known = {
      connectionId,
      told,
      answers: (before?.answers ?? 0) + 1,
      startsAt: reading.startsAt,
      expiresAt: reading.expiresAt ?? before?.expiresAt ?? null,
      counts: new Map(before?.counts),
      all: new Map(before?.all),
      toldPast: false,
    };
    for (const { id, total, remaining } of reading.buckets) known.all.set(id, { total, remaining });
    this.#lines.set(key, known);
    const end = this.#topic('expiry', key);
    end.silent = reading.expiresAt === null;
    const { expiresAt } = known;
    if (expiresAt !== null && expiresAt - (before?.expiresAt ?? expiresAt) >= HOUR) {
      beginAnew(end);
      note(end, now, `new end ${new Date(expiresAt).toISOString()}`);
    }
    if (before === undefined && expiresAt !== null && expiresAt <= providerNow) end.worst = 0;
    for (const topic of this.#about(key)) {
      const bucketId = topic.subject.slice(key.length + 1);
      topic.silent = !reading.buckets.some(({ id }) => id === bucketId);
    }
    this.#arrears(key, told, now);
    this.#renewals(key, known, now);
    known.toldPast = expiresAt !== null && expiresAt <= providerNow;
    this.#buckets(key, known, providerNow, now);
  }

  #buckets(key: string, known: Known, providerNow: number, now: number): void {
    const { buckets } = known.told.reading;
    for (const bucket of buckets) this.#bucket(key, known, bucket, providerNow, now);
  }

  /** Everything about buckets of a line. */
  #about(lineKey: string): Topic[] {
    return [...this.#topics.values()].filter(
      ({ what, subject }) =>
        ['data', 'voice', 'sms', 'reset'].includes(what) && subject.startsWith(`${lineKey}/`),
    );
  }

  #bucket(key: string, known: Known, bucket: Bucket, providerNow: number, now: number): void {
    const { kind, id } = bucket;
    if (kind !== 'data' && kind !== 'voice' && kind !== 'sms') return;
    const topic = this.#topic(kind, `${key}/${id}`);
    const before = known.counts.get(id);
    const { total, remaining } = bucket;
    known.counts.set(id, { total, remaining, expiresAt: known.expiresAt });
    const newEnd = (known.expiresAt ?? 0) - (before?.expiresAt ?? known.expiresAt ?? 0) >= HOUR;
    if (before !== undefined && filledUp(before, bucket, newEnd)) {
      beginAnew(topic);
      note(topic, now, `filled up to ${remaining} of ${total}`);
    }
    if (known.toldPast) return;
    const levels = this.levels[kind];
    const level = kind === 'data' ? dataLevel(bucket, levels) : amountLevel(bucket, levels);
    this.#reach(topic, level, providerNow, now);
    const holds = kind === 'data' ? dataHolds : amountHolds;
    if (topic.worst !== null && !holds(bucket, topic.worst)) ease(topic);
  }

  #arrears(key: string, { reading: { arrears } }: Told, now: number): void {
    const topic = this.#topic('arrears', key);
    topic.silent = arrears === null;
    if (arrears === null) return;
    if (arrears.minor <= 0) beginAnew(topic);
    else this.#reach(topic, 0, now, now);
  }

  /** The user went to buy; the provider will know it under this name. */
  opened(id: string, lineKey: string, purchase: string, now: number): void {
    const known = this.#lines.get(lineKey);
    if (known === undefined) return;
    this.#waiting.push({ id, lineKey, purchase, openedAt: now, known });
  }

  #renewals(key: string, known: Known, now: number): void {
    for (const waiting of this.#waiting.filter(({ lineKey }) => lineKey === key)) {
      const showsIt = known.told.applied.includes(waiting.purchase) && grew(waiting.known, known);
      const topic = this.#topic('confirmed', waiting.id);
      if (showsIt) this.#reach(topic, 0, now, now);
      else if (looksBought(waiting.known, known)) {
        leaveOpen(topic, 0);
        note(topic, now, 'may be it: the only answer before did not list a bucket');
      }
      // After a week nobody is waiting any more.
      else if (now - waiting.openedAt < WEEK) continue;
      this.#waiting = this.#waiting.filter((each) => each !== waiting);
    }
  }

  #clocks(connectionId: string, providerNow: number, now: number): void {
    for (const [key, known] of this.#lines) {
      if (known.connectionId === connectionId) this.#clock(key, known, providerNow, now);
    }
  }

  /** The machine looks at the time. */
  awake(connectionId: string, providerNow: number, now: number): void {
    this.#clocks(connectionId, providerNow, now);
    for (const topic of this.#topics.values()) {
      const [owner] = topic.subject.split('/');
      if (owner === connectionId) awaken(topic, now);
    }
  }

  #clock(key: string, known: Known, providerNow: number, now: number): void {
    const { expiresAt, told } = known;
    if (expiresAt !== null && told.reading.expiresAt !== null) {
      const end = this.#topic('expiry', key);
      if (end.worst !== null && expiresAt - providerNow > end.worst * DAY + HOUR) {
        ease(end);
        if (providerNow < end.reachedAt - SET_BACK) {
          beginAnew(end);
          note(end, now, 'the clock was set back');
        } else end.lenient = true;
      }
      this.#reach(end, expiryLevel(known, providerNow, this.levels.expiry), providerNow, now);
    }
    const past = expiresAt !== null && expiresAt <= providerNow;
    if (past) for (const topic of this.#about(key)) ease(topic);
    else if (known.toldPast) {
      // The clock was set back, and it is not over yet.
      known.toldPast = false;
      this.#buckets(key, known, providerNow, now);
    }
    if (!past && this.levels.reset) {
      for (const bucket of told.reading.buckets) this.#reset(key, bucket, providerNow, now);
    }
  }

  #reset(key: string, bucket: Bucket, providerNow: number, now: number): void {
    const soon = resetsSoon(bucket, providerNow);
    if (soon === null || bucket.kind !== 'data') return;
    const topic = this.#topic('reset', `${key}/${bucket.id}`);
    const left = (bucket.resetsAt ?? 0) - providerNow;
    if (left > 1.1 * DAY) beginAnew(topic);
    else if (left <= 0) ease(topic);
    this.#reach(topic, soon ? 0 : null, providerNow, now);
  }

  /** The user's word on an alert that was in the list. */
  answered({ what, subject, level }: Sight, until: number | null | 'for-good', now: number): void {
    if (what === 'other') return;
    const topic = this.#topic(what, subject);
    topic.due = null;
    topic.again = false;
    topic.asleep = until === 'for-good' ? null : { level, until };
    note(topic, now, `answered ${level}: ${until}`);
  }

  /** The system showed it. @param shown the alert's id, with the number of the reminder */
  sees(sight: Sight, shown: string, now: number): void {
    const twice = this.#shown.has(shown);
    this.#shown.add(shown);
    if (sight.what === 'other') {
      if (twice) this.troubles.push({ what: 'repeated', sight, events: [shown] });
      return;
    }
    const topic = this.#topic(sight.what, sight.subject);
    note(topic, now, `seen ${sight.level} (${shown})`);
    const verdict = see(topic, sight.level);
    this.#count(verdict, topic, sight);
  }

  #count(verdict: Verdict, topic: Topic, sight: Sight): void {
    if (verdict === 'expected') more(this.score.seen, topic.what);
    else if (verdict === 'reminder') this.score.reminders += 1;
    else if (verdict === 'lenient') this.score.lenient += 1;
    else if (verdict === 'either') this.score.either += 1;
    else this.troubles.push({ what: verdict, sight, events: [...topic.events] });
  }

  /** It vanished with the browser, in the moment in which it came. */
  unsees({ what, subject, level }: Sight, shown: string, now: number): void {
    this.#shown.delete(shown);
    if (what === 'other') return;
    const topic = this.#topic(what, subject);
    if (topic.worst !== level || topic.asleep !== null) return;
    topic.due = level;
    topic.again = true;
    note(topic, now, `gone with the browser: ${level}`);
  }

  /** The worker had its chance to show everything. */
  settled(now: number, zone: string): void {
    for (const topic of this.#topics.values()) {
      if (topic.due === null || topic.silent || this.#mayWait(topic, now, zone)) continue;
      const { what, subject, due } = topic;
      const sight = { what, subject, level: due };
      this.troubles.push({ what: 'missed', sight, events: [...topic.events] });
      topic.due = null;
    }
  }

  #mayWait({ what, due }: Topic, now: number, zone: string): boolean {
    const urgent = (what === 'data' && due === 0) || (what === 'expiry' && (due ?? 9) <= 1);
    return isQuiet(this.quiet, now, zone) && !(urgent && this.quiet.urgent);
  }
}

/**
 * Does the second answer of all list what the first did not? If that one, the only word from before
 * the checkout, had left it out, then nobody who reads answers can tell it from what was bought.
 */
const looksBought = (before: Known, now: Known): boolean =>
  before.answers === 1 &&
  now.answers === 2 &&
  now.told.reading.buckets.some(({ id, remaining }) => !before.all.has(id) && (remaining ?? 0) > 0);

/** Does the later answer show more than the earlier one? */
function grew(before: Known, now: Known): boolean {
  if ((now.expiresAt ?? 0) - (before.expiresAt ?? now.expiresAt ?? 0) >= HOUR) return true;
  return now.told.reading.buckets.some(({ id, total, remaining }) => {
    const earlier = before.all.get(id);
    if (earlier === undefined) return (remaining ?? 0) > 0;
    return (remaining ?? 0) - (earlier.remaining ?? 0) >= (total ?? 0) * 0.02;
  });
}
