import type { AllowanceKind } from '../page-reading';
import type { Quantity } from '../tokens/token';
import { makes } from './agree';
import { amountOf, type Bucket, type Part } from './bucket';
import type { Finding } from './finding';
import { joinThirds } from './join-thirds';
import { takeTotal } from './take-total';

const KINDS: Record<string, AllowanceKind> = { data: 'data', duration: 'voice', messages: 'sms' };
const PARTS: ReadonlySet<string> = new Set(['remaining', 'used', 'total']);

const isPart = (state: string | null): state is Part => state !== null && PARTS.has(state);

/** Puts findings that tell of one allowance together, in the order of the page. */
export function gather(findings: readonly Finding[]): Bucket[] {
  const buckets: Bucket[] = [];
  const told = findings.filter((one) => one.aside === null);
  for (const [at, finding] of told.entries()) {
    const kind = kindOf(finding);
    if (kind === null) continue;
    const near = latest(buckets, kind, finding);
    const last = near === null ? null : (completed(buckets, near, finding) ?? near);
    const next = told[at + 1];
    const fits = last !== null && takes(last, finding) && !headsNext(finding, next, last);
    const bucket = fits ? last : open(buckets, kind, finding);
    if (fits && isRepeatedIn(bucket, finding)) bucket.places = finding.places;
    put(bucket, finding);
  }
  joinThirds(buckets);
  for (const bucket of buckets) takeTotal(bucket, buckets);
  return buckets;
}

function kindOf({ quantity, topic }: Finding): AllowanceKind | null {
  if (quantity.kind === 'percent') return topic === 'data' || topic === null ? 'data' : null;
  const kind = KINDS[quantity.kind];
  if (kind === 'voice' && topic !== 'voice') return null;
  return kind ?? null;
}

/** The bucket of the same kind and purpose that was last told of in the same place. */
function latest(buckets: readonly Bucket[], kind: AllowanceKind, finding: Finding): Bucket | null {
  for (let at = buckets.length - 1; at >= 0 && at >= buckets.length - 8; at--) {
    const bucket = buckets[at];
    if (bucket?.kind !== kind || bucket.purpose !== finding.purpose) continue;
    if (bucket.daily !== finding.daily) continue;
    return bucket;
  }
  return null;
}

/** "8.4 of 25 GB left" in the card, and below it "Tariff 25 GB | 16.6 GB used": the third of both. */
function completed(buckets: readonly Bucket[], last: Bucket, finding: Finding): Bucket | null {
  const { state, purpose, daily, quantity } = finding;
  if (!isPart(state) || Object.keys(last.parts).length > 0) return null;
  const before = buckets[buckets.indexOf(last) - 1];
  if (before?.kind !== last.kind || before.purpose !== purpose || before.daily !== daily)
    return null;
  const named = last.bare.every((bare) => bare.quantity.value === amountOf(before, 'total'));
  const open = amountOf(before, state) === null;
  return named && open && completes(before, state, quantity) ? before : null;
}

function takes(bucket: Bucket, finding: Finding): boolean {
  const { quantity, state, partner } = finding;
  const samePlace = bucket.places[0] === finding.places[0];
  if (quantity.kind === 'percent') return samePlace || finding.at - bucket.last <= 3;
  if (partner !== null && Object.values(bucket.parts).includes(partner)) return true;
  if (partner !== null && bucket.bare.includes(partner)) return true;
  if (!isPart(state)) return samePlace;
  if (isCalledOther(bucket, finding)) return completes(bucket, state, quantity);
  const known = amountOf(bucket, state);
  if (known !== null && known !== quantity.value)
    return state === 'total' && samePlace && finding.row === null && isOpen(bucket);
  // The name of a pack says its size, and the object of its amounts says it again.
  if (known !== null && !samePlace && isName(bucket)) return false;
  return (
    samePlace ||
    known !== null ||
    completes(bucket, state, quantity) ||
    isBelowGauge(bucket, finding)
  );
}

/** A card of more lines tells of several things. */
const CARD = 8;

/** "3.5 GB left" in a ring, the name of the thing as a heading below it, then "Total: 10 GB": one card. */
function isBelowGauge(
  { first, parts, places: [own] }: Bucket,
  { within, places, partner }: Finding,
): boolean {
  if (partner !== null || (parts.remaining ?? parts.used)?.partner !== null) return false;
  if (places.length === 0 || places[1] !== own || places[0]?.startsWith('h') !== true) return false;
  for (let card = within ?? null; card !== null; card = card.parent) {
    if (card.tag === 'main' || card.tag === 'body' || card.last - card.first >= CARD) return false;
    if (first >= card.first) return card.first === first;
  }
  return false;
}

/** "Internet: 845 MB left", "By the browser: 10 MB used": two things. */
const isCalledOther = ({ parts }: Bucket, { called }: Finding): boolean =>
  called !== undefined &&
  Object.values(parts).some((part) => part.called !== undefined && part.called !== called);

/** An object that only says a size. */
const isName = ({ parts, places }: Bucket): boolean =>
  parts.remaining === undefined && parts.used === undefined && places[0]?.startsWith('o') === true;

/** "Tariff with 25 GB", and in the card below it "25 GB", "14.79 GB": the card is where the rest stands. */
const isRepeatedIn = ({ parts, places }: Bucket, { state, places: own }: Finding): boolean =>
  own.length > places.length && state === 'total' && Object.keys(parts).length === 1;

/** Two wholes in one place: one of them is not. Sums tell which. */
const isOpen = ({ parts, places }: Bucket): boolean =>
  (parts.remaining === undefined || parts.used === undefined) &&
  places[0]?.startsWith('o') === true;

/** "Pack (5 GB)", "Left: 3.2 GB", "Plan (20 GB)", "Left: 12.34 GB": a size that stands in the card of what follows. */
function headsNext(finding: Finding, next: Finding | undefined, bucket: Bucket): boolean {
  const { state, partner, purpose, within } = finding;
  if (state !== 'total' || partner !== null || next === undefined || !isPart(next.state))
    return false;
  const known = amountOf(bucket, next.state);
  if (next.quantity.kind !== 'data' || next.purpose !== purpose) return false;
  if (known === null || known === next.quantity.value) return false;
  const before = Object.values(bucket.parts).map((part) => part.at);
  for (let block = within ?? null; block !== null; block = block.parent) {
    const { first, last } = block;
    if (before.some((at) => at >= first && at <= last)) return false;
    if (next.at >= first && next.at <= last) return true;
  }
  return false;
}

/** The third of three amounts, wherever it stands. */
function completes(bucket: Bucket, state: Part, own: Quantity): boolean {
  const part = (name: Part) => (name === state ? own : bucket.parts[name]?.quantity);
  const [remaining, used, total] = [part('remaining'), part('used'), part('total')];
  if (remaining === undefined || used === undefined || total === undefined) return false;
  return makes(remaining, used, total);
}

function open(buckets: Bucket[], kind: AllowanceKind, finding: Finding): Bucket {
  const bucket: Bucket = {
    kind,
    purpose: finding.purpose,
    parts: {},
    daily: finding.daily,
    name: finding.name,
    places: finding.places,
    first: finding.at,
    last: finding.at,
    open: [],
    bare: [],
  };
  buckets.push(bucket);
  return bucket;
}

function put(bucket: Bucket, finding: Finding): void {
  bucket.last = Math.max(bucket.last, finding.at);
  const { quantity, state } = finding;
  if (quantity.kind === 'percent') {
    if (state === 'used') bucket.percentUsed ??= finding;
    else if (state === 'remaining') bucket.percentRemaining ??= finding;
    else bucket.open.push(finding);
  } else if (
    state === 'total' &&
    bucket.parts.total !== undefined &&
    bucket.parts.total.quantity.value < quantity.value
  ) {
    bucket.bare.push(bucket.parts.total);
    bucket.parts.total = finding;
  } else if (
    isPart(state) &&
    (bucket.parts[state] === undefined || bucket.parts[state]?.quantity.value === quantity.value)
  )
    bucket.parts[state] ??= finding;
  else bucket.bare.push(finding);
}
