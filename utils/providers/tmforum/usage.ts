import type { Gigabyte } from '../../domain/connection';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Bucket } from '../../domain/model';
import { read } from '../read';
import { toBucket } from './buckets';
import type { Lists } from './endpoints';
import type { LineBuckets } from './lines';
import type { WireBucket } from './wire';
import { buckets, reports } from './wire';

function toBuckets(wires: WireBucket[], gigabyte: Gigabyte, path: string): Result<Bucket[]> {
  const known: Bucket[] = [];
  for (const [at, wire] of wires.entries()) {
    const bucket = toBucket(wire, gigabyte, `${path}[${at}]`);
    if (!bucket.ok) return bucket;
    if (bucket.value !== null) known.push(bucket.value);
  }
  return done(known);
}

/** Several reports may speak of one product. */
function merge(lines: LineBuckets[]): LineBuckets[] {
  const byId = new Map<string, LineBuckets>();
  for (const line of lines) {
    const earlier = byId.get(line.lineId);
    const joined = earlier && { ...earlier, buckets: [...earlier.buckets, ...line.buckets] };
    byId.set(line.lineId, joined ?? line);
  }
  return [...byId.values()];
}

/** TMF677 v5.1: one report a line, with what was used. Null where it is not offered. */
async function readReports(
  lists: Lists,
  gigabyte: Gigabyte,
): Promise<Result<LineBuckets[] | null>> {
  const listed = await lists.list('usageConsumptionReport');
  if (!listed.ok) return listed;
  if (listed.value === null) return done(null);
  const parsed = read(reports, listed.value, 'usageConsumptionReport');
  if (!parsed.ok) return parsed;
  const lines: LineBuckets[] = [];
  for (const [at, report] of parsed.value.entries()) {
    const path = `usageConsumptionReport[${at}].bucket`;
    const held = toBuckets(report.bucket ?? [], gigabyte, path);
    if (!held.ok) return held;
    lines.push({
      lineId: report.product?.[0]?.id ?? report.id,
      name: report.product?.[0]?.name ?? report.name ?? null,
      buckets: held.value,
      measuredAt: report.effectiveDate ?? null,
    });
  }
  return done(merge(lines));
}

/** TMF654 v4: what is left, without what was used. */
async function readBuckets(lists: Lists, gigabyte: Gigabyte): Promise<Result<LineBuckets[]>> {
  const listed = await lists.list('bucket');
  if (!listed.ok) return listed;
  if (listed.value === null) {
    return failed({ kind: 'unreadable', path: '', why: 'not-a-provider' });
  }
  const parsed = read(buckets, listed.value, 'bucket');
  if (!parsed.ok) return parsed;
  const lines: LineBuckets[] = [];
  for (const [at, wire] of parsed.value.entries()) {
    const bucket = toBucket(wire, gigabyte, `bucket[${at}]`);
    if (!bucket.ok) return bucket;
    const held = bucket.value === null ? [] : [bucket.value];
    const product = wire.product?.[0];
    const lineId = product?.id ?? 'line';
    lines.push({ lineId, name: product?.name ?? null, buckets: held, measuredAt: null });
  }
  return done(merge(lines));
}

/** What every line has left, from the interface that says most about it. */
export async function readUsage(lists: Lists, gigabyte: Gigabyte): Promise<Result<LineBuckets[]>> {
  const reported = await readReports(lists, gigabyte);
  if (!reported.ok) return reported;
  return reported.value === null ? readBuckets(lists, gigabyte) : done(reported.value);
}
