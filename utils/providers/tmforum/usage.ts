import type { Gigabyte } from '../../domain/connection';
import type { Failure, Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Bucket } from '../../domain/model';
import { toBucket } from './buckets';
import type { Lists } from './endpoints';
import type { Entry } from './envelope';
import type { LineBuckets } from './lines';
import { below, type ReadEntry, readEach } from './read-entry';
import { stateFailure, whenReady } from './task-state';
import {
  bucket as bucketShape,
  isObject,
  query as queryShape,
  report as reportShape,
  type WireBucket,
  type WireQuery,
  type WireReport,
} from './wire';

/** Lines, and where the provider says that it told only a part; null where it told all. */
interface Told {
  lines: LineBuckets[];
  partial: string | null;
}

interface Held {
  buckets: Bucket[];
  partial: string | null;
}

function toHeld(wires: ReadEntry<WireBucket>[], gigabyte: Gigabyte): Result<Held> {
  const held: Held = { buckets: [], partial: null };
  for (const { value, at } of wires) {
    const bucket = toBucket(value, gigabyte, at);
    if (!bucket.ok) return bucket;
    if (bucket.value === 'partial') held.partial ??= `${at}.balance`;
    else if (bucket.value !== null) held.buckets.push(bucket.value);
  }
  return done(held);
}

const numbersOf = (resources: WireBucket['logicalResource']): string[] =>
  (resources ?? []).flatMap(({ id, value }) =>
    [value, id].filter((each): each is string => typeof each === 'string'),
  );

type Join = (earlier: LineBuckets, later: LineBuckets) => LineBuckets;

/** Several reports, and buckets, may speak of one product. */
function merge(lines: LineBuckets[], join: Join): LineBuckets[] {
  const byId = new Map<string, LineBuckets>();
  for (const line of lines) {
    const earlier = byId.get(line.lineId);
    byId.set(line.lineId, earlier === undefined ? line : join(earlier, line));
  }
  return [...byId.values()];
}

const appended: Join = (earlier, later) => ({
  ...earlier,
  buckets: [...earlier.buckets, ...later.buckets],
});

/** Of a bucket that was told twice, the later word holds. */
const replaced: Join = (earlier, later) => {
  const anew = new Set(later.buckets.map(({ id }) => id));
  const kept = earlier.buckets.filter(({ id }) => !anew.has(id));
  return { ...later, buckets: [...kept, ...later.buckets] };
};

interface Owner {
  id: string;
  name?: string | null | undefined;
}

/** Whose report it is, where it names no product. */
const bearerOf = ({ id, logicalResource }: WireReport): Owner => ({
  id: id ?? numbersOf(logicalResource)[0] ?? 'line',
});

/** The line that a bucket of a report belongs to: a report may speak of several. */
function ownerOf(wire: WireBucket, report: WireReport): Owner {
  const [own] = wire.product ?? [];
  const products = report.product ?? [];
  const named = products.find(({ id }) => id === own?.id) ?? products[0];
  return named ?? own ?? bearerOf(report);
}

/** One report as lines: one a product that it speaks of and that has buckets, or the first. */
function readReport(
  { value: report, at }: ReadEntry<WireReport>,
  gigabyte: Gigabyte,
): Result<Told> {
  const failure = stateFailure(report.state, below(at, 'state'));
  if (failure !== null) return failed(failure);
  const key = report.bucket ? 'bucket' : 'bucketRefOrValue';
  const wires = (report[key] ?? []).map((value, index) => ({
    value,
    at: below(at, `${key}[${index}]`),
  }));
  const owners = new Map<string, Owner>();
  const [first] = report.product ?? [];
  if (first !== undefined) owners.set(first.id, first);
  for (const { value } of wires) {
    const owner = ownerOf(value, report);
    owners.set(owner.id, owner);
  }
  if (owners.size === 0) owners.set(bearerOf(report).id, bearerOf(report));
  const told: Told = { lines: [], partial: null };
  for (const [lineId, owner] of owners) {
    const own = wires.filter(({ value }) => ownerOf(value, report).id === lineId);
    const held = toHeld(own, gigabyte);
    if (!held.ok) return held;
    told.partial ??= held.value.partial;
    told.lines.push({
      lineId,
      name: owner.name ?? report.name ?? null,
      numbers: numbersOf(report.logicalResource),
      buckets: held.value.buckets,
      measuredAt: report.effectiveDate ?? report.lastUpdate ?? null,
    });
  }
  return done(told);
}

function readAll(entries: ReadEntry<WireReport>[], gigabyte: Gigabyte): Result<Told> {
  const all: Told = { lines: [], partial: null };
  for (const entry of entries) {
    const told = readReport(entry, gigabyte);
    if (!told.ok) return told;
    all.lines.push(...told.value.lines);
    all.partial ??= told.value.partial;
  }
  return done(all);
}

const byAge = (one: LineBuckets, other: LineBuckets): number =>
  (one.measuredAt ?? 0) - (other.measuredAt ?? 0);

/** TMF677 v5.1: reports with what was used; earlier ones of a line may still be listed. */
function readReports(entries: Entry[], gigabyte: Gigabyte): Result<Told> {
  const reports = readEach(reportShape, entries);
  if (!reports.ok) return reports;
  const told = readAll(reports.value, gigabyte);
  if (!told.ok) return told;
  const lines = [...told.value.lines].sort(byAge);
  return done({ ...told.value, lines: merge(lines, replaced) });
}

/** What is unfinished about a query: v5.1 tells it of the whole, v4 of each report. */
const queryFailure = ({ state, usageConsumption }: WireQuery, at: string): Failure | null =>
  stateFailure(state, below(at, 'state')) ??
  (usageConsumption ?? [])
    .map((each, index) => stateFailure(each.state, below(at, `usageConsumption[${index}].state`)))
    .find((failure) => failure !== null) ??
  null;

/** Some send the report itself in place of the query that it answers. */
const isReport = ({ value }: Entry): boolean =>
  isObject(value) &&
  !Object.hasOwn(value, 'usageConsumption') &&
  ['bucket', 'bucketRefOrValue'].some((key) => Object.hasOwn(value, key));

/**
 * TMF677 v4: reports as they were once asked for, the newest of each line. What was asked for before
 * the newest that is done, and never answered, is history.
 */
function readQueries(entries: Entry[], gigabyte: Gigabyte): Result<Told> {
  const bare = readEach(reportShape, entries.filter(isReport));
  if (!bare.ok) return bare;
  const parsed = readEach(
    queryShape,
    entries.filter((entry) => !isReport(entry)),
  );
  if (!parsed.ok) return parsed;
  const queries = parsed.value
    .map(({ value, at }) => ({
      value,
      at,
      askedAt: value.queryUsageConsumptionDate ?? value.creationDate ?? Number.POSITIVE_INFINITY,
      failure: queryFailure(value, at),
    }))
    .sort((one, other) => (one.askedAt < other.askedAt ? -1 : Number(one.askedAt > other.askedAt)));
  const lastDone = queries.findLast(
    ({ value, failure }) => failure === null && value.usageConsumption,
  );
  const current = queries.find(
    ({ failure, askedAt }) => failure !== null && !(lastDone && askedAt < lastDone.askedAt),
  );
  if (current?.failure) return failed(current.failure);
  const reports = queries.flatMap(({ value, at, failure }) =>
    failure === null
      ? (value.usageConsumption ?? []).map((report, index) => ({
          value: report,
          at: below(at, `usageConsumption[${index}]`),
        }))
      : [],
  );
  const told = readAll([...reports, ...bare.value], gigabyte);
  if (!told.ok) return told;
  return done({ ...told.value, lines: merge(told.value.lines, replaced) });
}

/** TMF654 v4: what is left, without what was used. */
function readBuckets(entries: Entry[], gigabyte: Gigabyte): Result<Told> {
  const parsed = readEach(bucketShape, entries);
  if (!parsed.ok) return parsed;
  const lines: LineBuckets[] = [];
  let partial: string | null = null;
  for (const entry of parsed.value) {
    const held = toHeld([entry], gigabyte);
    if (!held.ok) return held;
    partial ??= held.value.partial;
    const product = entry.value.product?.[0];
    const numbers = numbersOf(entry.value.logicalResource);
    const lineId = product?.id ?? numbers[0] ?? 'line';
    const name = product?.name ?? null;
    lines.push({ lineId, name, numbers, buckets: held.value.buckets, measuredAt: null });
  }
  return done({ lines: merge(lines, appended), partial });
}

/** By how much they say. */
const SOURCES = [
  ['usageConsumptionReport', readReports],
  ['queryUsageConsumption', readQueries],
  ['bucket', readBuckets],
] as const;

/**
 * What every line has left, from the interface that says most about it. A bucket that the provider
 * could not tell is left out where others are there; where none is, that is the failure.
 * @returns null where nothing of the kind is offered
 */
export async function readUsage(
  lists: Lists,
  gigabyte: Gigabyte,
): Promise<Result<LineBuckets[] | null>> {
  let isOffered = false;
  let forbidden: Failure | null = null;
  for (const [resource, readEntries] of SOURCES) {
    const told = await whenReady(async (): Promise<Result<Told | null>> => {
      const listed = await lists.list(resource);
      if (!listed.ok) return listed;
      return listed.value === null ? done(null) : readEntries(listed.value, gigabyte);
    });
    // Another interface may be open to this token.
    if (!told.ok && told.failure.kind === 'forbidden') forbidden ??= told.failure;
    else if (!told.ok) return told;
    if (!told.ok || told.value === null) continue;
    isOffered = true;
    const { lines, partial } = told.value;
    if (partial !== null && lines.every(({ buckets }) => buckets.length === 0)) {
      return failed({ kind: 'unreadable', path: partial, why: 'partial' });
    }
    if (lines.length > 0) return done(lines);
  }
  if (forbidden !== null && !isOffered) return failed(forbidden);
  return done(isOffered ? [] : null);
}
