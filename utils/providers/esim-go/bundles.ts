import * as z from 'zod/mini';
import type { Result, UnreadableWhy } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Bucket, BucketState } from '../../domain/model';
import { DAY } from '../../domain/time';
import { signedAmountOf } from '../amounts';
import { answered } from '../answered';
import type { Http } from '../http';
import { LATEST, moment, orNothing } from '../moments';
import { newBucket } from '../new-bucket';
import { read } from '../read';

const assignment = z.object({
  id: z.nullish(z.union([z.string(), z.number()])),
  callTypeGroup: z.nullish(z.string()),
  initialQuantity: z.nullish(signedAmountOf(1)),
  remainingQuantity: z.nullish(signedAmountOf(1)),
  bundleState: z.nullish(z.string()),
  unlimited: z.nullish(z.boolean()),
  assignmentDateTime: orNothing(moment),
  startTime: orNothing(moment),
  endTime: orNothing(moment),
});

const applied = z.object({
  bundles: z.array(
    z.object({
      name: z.string(),
      description: z.nullish(z.string()),
      assignments: z.array(assignment),
    }),
  ),
});

/** One purchase of a bundle, as it lies on a card. */
export interface Assignment extends z.output<typeof assignment> {
  bundle: string;
  title: string;
  /** Where in the answer it stands. */
  path: string;
}

/** Unless told otherwise it answers the latest 15. https://docs.esim-go.com/guides/bundle_status/ */
const USUAL = 15;
const MOST = 200;

/** Whose bundles, and what is wrong where nobody knows it. */
export interface Card {
  iccid: string;
  /** Where in the list of all cards it stands. */
  path: string;
  unknown: { path: string; why: UnreadableWhy };
}

interface Held {
  assignments: Assignment[];
  date: number | null;
}

async function ask(http: Http, card: Card, limit: string): Promise<Result<Held>> {
  const asked = await http.get(`/esims/${card.iccid}/bundles?includeUsed=true${limit}`);
  const answer = answered(asked, card.unknown.path, card.unknown.why);
  if (!answer.ok) return answer;
  const told = read(applied, answer.value.body, card.path);
  if (!told.ok) return told;
  const place = card.path === '' ? 'bundles' : `${card.path}.bundles`;
  const assignments = told.value.bundles.flatMap(({ name, description, ...bundle }, which) =>
    bundle.assignments.map(
      (each, at): Assignment => ({
        ...each,
        bundle: name,
        title: description ?? name,
        path: `${place}[${which}].assignments[${at}]`,
      }),
    ),
  );
  return done({ assignments, date: answer.value.date });
}

/** What calls and messages are counted in is nowhere said. */
const isData = ({ callTypeGroup }: Assignment): boolean => (callTypeGroup ?? 'data') === 'data';

/** The data bundles of a card. */
export async function readBundles(http: Http, card: Card): Promise<Result<Held>> {
  const latest = await ask(http, card, '');
  const isWhole = !latest.ok || latest.value.assignments.length < USUAL;
  const held = isWhole ? latest : await ask(http, card, `&limit=${MOST}`);
  return held.ok
    ? done({ ...held.value, assignments: held.value.assignments.filter(isData) })
    : held;
}

/** What is processed or queued has not begun, which is none of our states. */
const STATES: Record<string, BucketState> = {
  active: 'active',
  depleted: 'active',
  expired: 'expired',
  revoked: 'expired',
  lapsed: 'expired',
};

const stateOf = ({ bundleState }: Assignment): BucketState =>
  STATES[bundleState?.toLowerCase() ?? ''] ?? 'unknown';

export const lacksEnd = (told: Assignment): boolean => !told.endTime && stateOf(told) !== 'expired';

/** Its end, or when it would come to one if it had begun no later than is known. */
function endOf(told: Assignment, days: number | undefined, now: number): Partial<Bucket> {
  if (!lacksEnd(told)) return { expiresAt: told.endTime ?? null };
  const begun = told.startTime ?? told.assignmentDateTime;
  if (!begun || days === undefined) return {};
  const expiresAt = begun + days * DAY;
  // It is still there, and so it began later than that.
  return expiresAt > now && expiresAt <= LATEST ? { expiresAt, estimated: true } : {};
}

export function toBucket(told: Assignment, days: number | undefined, now: number): Result<Bucket> {
  const unlimited = told.unlimited === true;
  const { initialQuantity: total, remainingQuantity: remaining } = told;
  for (const place of ['initialQuantity', 'remainingQuantity'] as const) {
    if (!unlimited && (told[place]?.value ?? 0) < 0) {
      return failed({ kind: 'unreadable', path: `${told.path}.${place}`, why: 'negative' });
    }
  }
  return done(
    newBucket(unlimited ? {} : { total, remaining }, {
      id: String(told.id ?? told.path),
      kind: 'data',
      name: told.title,
      unlimited,
      state: stateOf(told),
      startsAt: told.startTime ?? null,
      ...endOf(told, days, now),
    }),
  );
}
