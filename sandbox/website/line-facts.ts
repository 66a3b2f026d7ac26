import { html } from 'hono/html';
import { type Bucket, bucketsOf } from '../world/bucket';
import { isExpired, type Line } from '../world/line';
import type { Offering } from '../world/offering';
import { showAmount, showDate, showZone } from './format';
import { label } from './label';
import type { Markup } from './layout';
import type { Visit } from './visit';

/** Something said about a line, and its name; a bucket's has an id. */
export interface Fact {
  readonly label: string;
  readonly value: string | Markup;
  readonly bucket?: string;
}

function amount({ texts, layout }: Visit, line: Line, bucket: Bucket): string {
  const { remaining, used, measures } = bucket;
  const show = (amount: number) => showAmount(texts, measures, amount, line.balance);
  if (remaining === 'unlimited') return texts.unlimited;
  if (used === undefined) return show(remaining);
  const total = show(remaining + used);
  return layout === 'redesigned'
    ? texts.usedOf(show(used), total)
    : texts.of(show(remaining), total);
}

/** The share of the plan's data that is used up. */
function share({ texts }: Visit, buckets: readonly Bucket[]): readonly Fact[] {
  const [data] = buckets;
  if (data?.measures !== 'data' || typeof data.remaining !== 'number') return [];
  const total = data.remaining + (data.used ?? 0);
  if (total === 0) return [];
  return [{ label: texts.used, value: `${Math.floor(((data.used ?? 0) / total) * 100)}%` }];
}

/** What is said about a line at `now`, in the order of the layout. */
export function lineFacts(
  visit: Visit,
  line: Line,
  offering: Offering,
  now: number,
): readonly Fact[] {
  const { texts, language, layout } = visit;
  const buckets = bucketsOf(line, offering, now);
  const iso = new Date(line.validUntil).toISOString();
  const { utcOffset } = line;
  const date = html`<time datetime="${iso}">${showDate(line.validUntil, utcOffset)}</time>`;
  const [first, ...rest] = buckets.map((bucket) => ({
    label: layout === 'redesigned' ? bucket.name[language] : label(texts, bucket),
    value: amount(visit, line, bucket),
    bucket: bucket.id,
  }));
  const facts: readonly Fact[] = [
    ...(first ? [first] : []),
    ...(layout === 'redesigned' ? [] : share(visit, buckets)),
    ...rest,
    {
      label: isExpired(line, now) ? texts.expiredOn : texts.validUntil,
      value: html`${date} ${showZone(utcOffset)}`,
    },
    { label: texts.plan, value: offering.name[language] },
    { label: texts.number, value: line.msisdn },
    { label: 'ICCID', value: line.iccid },
  ];
  return layout === 'reordered' ? facts.toReversed() : facts;
}
