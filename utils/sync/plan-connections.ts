import * as z from 'zod/mini';
import { sameAccess } from '../backup/same-access';
import { connectionShape } from '../backup/shapes/connection-shape';
import { flag, number, text } from '../backup/shapes/shape-of';
import { blankStatus, type Connection } from '../domain/connection';
import { isDemo } from '../domain/demo';
import { DEFAULT_PACE_MINUTES, MIN_PACE_MINUTES } from '../domain/schedule';
import type { Doc } from '../domain/sync/document';
import type { StoredPack } from '../store/schema';
import { type Access, accessShape, siteFrom } from './access';
import { isGone, pathsOf, readAs } from './live-values';

/** A pack may ask for a week between two looks. */
const LONGEST_PACE = 7 * 24 * 60;

const nameShape = text.check(z.maxLength(200));
const paceShape = z.number().check(z.gte(MIN_PACE_MINUTES), z.lte(LONGEST_PACE));
const listShape = z.array(text).check(z.maxLength(20_000));

interface Here {
  connections: readonly Connection[];
  governed: ReadonlySet<string>;
  /** As they will be. */
  packs: ReadonlyMap<string, StoredPack>;
  withSecret: ReadonlySet<string>;
  /** What this DataLeft can read. */
  adapters: ReadonlySet<string>;
  /** Does a policy leave it to the user to have others than there are? Else those of elsewhere wait. */
  mayAdd: boolean;
}

export interface ConnectionsPlan {
  /** `moved`: it reaches what it did not reach before, so that no secret of before may go there. */
  put: { row: Connection; moved: boolean }[];
  drop: string[];
}

/** Nobody is asked before its secret was entered on this machine, too. */
const awaiting = (doc: Doc, id: string): Connection['status'] =>
  readAs(flag, doc, 'connection', id, 'secret')
    ? { ...blankStatus, failure: { kind: 'unentered' } }
    : blankStatus;

function siteOf(access: Access, before: Connection | undefined, { packs }: Here) {
  const { site } = access;
  if (site === null) return null;
  const off = packs.get(site.packId)?.enabled === false;
  const links = packs.get(site.packId)?.pack.links ?? {};
  return siteFrom(site, before?.site ?? null, off, links);
}

/** What is shared of it as the document has it, and the rest as it is here. */
function rowOf(doc: Doc, id: string, before: Connection | undefined, here: Here): unknown {
  const access = readAs(accessShape, doc, 'connection', id, 'access');
  if (access === undefined) return before;
  const { site: _, ...reached } = access;
  const part = <Shape extends z.ZodMiniType>(
    shape: Shape,
    name: 'name' | 'pace' | 'paused' | 'chosen' | 'plans',
  ) => readAs(shape, doc, 'connection', id, name);
  const chosen = part(z.nullable(listShape), 'chosen') ?? null;
  const plans = part(listShape, 'plans') ?? before?.watchedPlans ?? [];
  const { asked: __, chosen: ___, watchedPlans: ____, ...rest } = before ?? {};
  const row = {
    ...rest,
    id,
    ...reached,
    name: part(nameShape, 'name') ?? before?.name ?? new URL(access.address).host,
    paceMinutes: part(paceShape, 'pace') ?? before?.paceMinutes ?? DEFAULT_PACE_MINUTES,
    paused: part(flag, 'paused') ?? before?.paused ?? false,
    addedAt: before?.addedAt ?? readAs(number, doc, 'connection', id) ?? 0,
    revision: before?.revision ?? 1,
    ...(chosen === null ? {} : { chosen }),
    ...(plans.length === 0 ? {} : { watchedPlans: plans }),
    site: siteOf(access, before, here),
    status: before?.status ?? awaiting(doc, id),
  };
  return row;
}

/** Can it be read here? Else it waits for its pack, or for a newer DataLeft. */
const isReadable = ({ adapter, site }: Connection, { packs, adapters }: Here): boolean =>
  site === null ? adapters.has(adapter) : packs.has(site.packId);

function planOne(doc: Doc, id: string, here: Here): ConnectionsPlan['put'][number] | null {
  const before = here.connections.find((each) => each.id === id);
  if (before === undefined && (!here.mayAdd || here.governed.has(id))) return null;
  const access = readAs(accessShape, doc, 'connection', id, 'access');
  if (access === undefined || !URL.canParse(access.address)) return null;
  const read = connectionShape.safeParse(rowOf(doc, id, before, here));
  if (!read.success || isDemo(read.data) || !isReadable(read.data, here)) return null;
  const row = read.data;
  if (before === undefined) return { row, moved: false };
  if (sameAccess(before, row)) return { row, moved: false };
  const status = { ...awaiting(doc, id), watches: before.status.watches };
  return { row: { ...row, revision: before.revision + 1, status }, moved: true };
}

export function planConnections(doc: Doc, here: Here): ConnectionsPlan {
  const ids = pathsOf(doc, 'connection').flatMap(([, id = '', ...rest]) =>
    rest.length === 0 && !isGone(doc, 'connection', id) ? [id] : [],
  );
  return {
    put: ids.flatMap((id) => planOne(doc, id, here) ?? []),
    drop: here.connections
      .filter((row) => !isDemo(row) && isGone(doc, 'connection', row.id))
      .map(({ id }) => id),
  };
}
