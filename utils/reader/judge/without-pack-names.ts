import type { Role } from '../lexicon/role';
import type { Label, Quantity } from '../tokens/token';
import type { Line } from './line';
import { packBeforeIs } from './pack-before-is';
import { PLAN } from './plan-words';
import { sentenceStart } from './sentence-around';

/** "Left from Month 230 min, 3 GB and 60 SMS is 145 minutes": what the pack is called is no amount. */
export function withoutPackNames(line: Line): void {
  const { labels, quantities, segment } = line;
  const names = quantities.flatMap((one) => {
    const before = packBeforeIs(one, labels, quantities, segment.folded);
    // The one size of what is left is its whole.
    return before.length > 1 || before[0]?.kind !== one.kind ? before : [];
  });
  const sized = quantities.filter((one, at) =>
    isSizeOfPack(one, quantities[at + 1], labels, segment.folded),
  );
  if (names.length + sized.length > 0)
    line.quantities = quantities.filter((one) => !names.includes(one) && !sized.includes(one));
}

/** Between the size in a name and what it is the name of. */
const NEAR = 25;
const BREAK = /[.,;:(·|\n](?!\d)/;
const COLON = /[:：]\s*$/;
const LONGEST = 60;

/** "Minutes left of your 20 GB plan: 412", "20GBプランの残り通話時間：412分": talk that is left of a plan with a size. */
function isSizeOfPack(
  size: Quantity,
  rest: Quantity | undefined,
  labels: readonly Label[],
  folded: string,
): boolean {
  if (size.kind !== 'data' || rest === undefined || !isOfTalk(rest)) return false;
  const between = folded.slice(size.end, rest.start);
  if (between.length > LONGEST || !COLON.test(between) || BREAK.test(between.replace(COLON, '')))
    return false;
  const from = Math.max(sentenceStart(folded, size.start), size.start - NEAR);
  if (!PLAN.test(folded.slice(from, size.end + NEAR))) return false;
  const start = sentenceStart(folded, size.start);
  const says = (wanted: Role) =>
    labels.some(({ role, start: at, end }) => role === wanted && at >= start && end <= rest.start);
  return says('remaining') && (rest.kind !== 'number' || says('voice') || says('sms'));
}

const isOfTalk = ({ kind, unit }: Quantity): boolean =>
  kind === 'messages' || kind === 'number' || (kind === 'duration' && TALK.has(unit));

const TALK: ReadonlySet<string> = new Set(['hour', 'minute', 'second']);
