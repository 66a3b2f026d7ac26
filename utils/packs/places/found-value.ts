import type { PageElement } from '../../reader/page/page';
import type { FoundBucket, FoundField, FoundValue } from '../found';
import type { Span } from './cards';
import { makePlace } from './make-place';
import type { Token } from './mask';
import type { OpenPage } from './open-page';
import { amountAt } from './read-place';

/** The nearest block that the serialiser has numbered. */
export function markOf(open: OpenPage, at: number): string | null {
  let block: PageElement | null = open.lines[at]?.segment.element ?? null;
  while (block !== null && block.mark === null) block = block.parent;
  return block?.mark ?? null;
}

export const textAt = (open: OpenPage, at: number, { start, end }: Span): string =>
  (open.lines[at]?.segment.text.slice(start, end) ?? '').replaceAll('\u001f', '').trim();

/** What is asked for as a moment may be written as a span: "12 days left". */
function asField(
  open: OpenPage,
  { field, bucket }: { field: FoundField; bucket: FoundBucket | null },
  read: ReturnType<typeof amountAt>,
) {
  const moment = field === 'expiresAt' || field === 'resetsAt';
  // "Minutes: 121" says the unit in its label.
  if (read?.kind === 'number' && bucket?.kind === 'voice')
    return { ...read, value: Number(read.value) * 60 };
  if (read === null || !moment || read.kind !== 'duration') return read;
  return { ...read, value: open.clock.now + Number(read.value) * 1000 };
}

/** An amount of the page as a value that can be confirmed, and found again. */
export function toFoundValue(
  open: OpenPage,
  at: number,
  token: Token,
  meaning: { field: FoundField; bucket: FoundBucket | null; quote: string },
): FoundValue | null {
  const read = asField(open, meaning, amountAt(open, at, token));
  const index = open.masks[at]?.tokens.indexOf(token) ?? -1;
  const place = index === -1 ? null : makePlace(open, at, index, meaning.quote);
  if (read === null || place === null) return null;
  return {
    id: `${meaning.field}-${at}-${index}`,
    field: meaning.field,
    bucket: meaning.bucket,
    value: read.value,
    currency: read.currency,
    unit: read.unit,
    text: textAt(open, at, token),
    quote: meaning.quote,
    mark: markOf(open, at),
    place,
  };
}

/** Words that say it without an amount: "Unlimited". */
export function wordsValue(
  open: OpenPage,
  at: number,
  field: FoundField,
  bucket: FoundBucket | null,
): FoundValue | null {
  const text = (open.lines[at]?.segment.text ?? '').replaceAll('\u001f', '').trim();
  const place = makePlace(open, at, -1, text);
  if (place === null || text.length > 300) return null;
  const mark = markOf(open, at);
  return {
    id: `${field}-${at}`,
    field,
    bucket,
    value: text,
    currency: null,
    unit: '',
    text,
    quote: text,
    mark,
    place,
  };
}
