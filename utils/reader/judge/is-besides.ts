import type { Label } from '../tokens/token';
import { alsoSays } from './also-says';

const AND =
  /(?:[+&,]|(?:^|\s)و|(?:^|[^\p{L}])(?:und|and|et|y|e|i|en|och|og|ja|и|та|a|și|si|ve|dan|con|mas|plus|with|mit|avec|com)) ?$/u;
const NEAR = 2;
const REACH = 8;

/** "1.8 GB left and unlimited social networks": what has no limit is another thing than the amount. */
export function isBesides(
  label: Label,
  end: number,
  labels: readonly Label[],
  folded: string,
): boolean {
  if (label.role !== 'app' || label.start < end) return false;
  const beside = labels.find(
    (one) =>
      one.role === 'unlimited' &&
      one.start >= end &&
      (Math.abs(one.start - label.end) <= NEAR || Math.abs(label.start - one.end) <= NEAR),
  );
  if (beside === undefined && !alsoSays(folded.slice(label.start, label.end), 'unlimited'))
    return false;
  const start = Math.min(label.start, beside?.start ?? label.start);
  return AND.test(folded.slice(Math.max(end, start - REACH), start));
}
