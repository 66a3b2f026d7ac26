import type { Quantity } from '../tokens/token';

/** Words behind a span that is over: "3 days ago". */
const BEHIND =
  /^[ \u00a0]?(?:ago|geleden|sedan|fa|atras|temu|nazaj|once|siden|sitten|ezelott|dana ranije|назад|тому|бурын|преди|πριν|pries|truoc|yang lalu|lalu|ที่แล้ว|ทแลว|पहले|पूर्व|পিছে|আগে|前|전|以前|previo|prieks|پيش|قبل|წინ)(?!\p{L})/u;
/** Words before it: "vor 3 Tagen". */
const AHEAD =
  /(?:^|[^\p{L}])(?:vor|il y a|hace|ha|acum|pre|pred|pries|πριν|преди|пре|منذ|قبل|לפני)[ \u00a0]$/u;
const LONGEST = 12;

/** A span in the past ends and begins nothing. A second or two is how old the page is. */
export function isPast({ kind, unit, start, end }: Quantity, folded: string): boolean {
  if (kind !== 'duration') return false;
  if (BEHIND.test(folded.slice(end, end + LONGEST))) return true;
  return unit !== 'month' && AHEAD.test(folded.slice(Math.max(0, start - LONGEST), start));
}
