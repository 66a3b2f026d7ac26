import type { AllowanceKind } from '../reader/page-reading';
import type { FoundBucket, FoundField, FoundValue } from './found';
import { toFoundValue, wordsValue } from './places/found-value';
import type { Token } from './places/mask';
import { type OpenOptions, type OpenPage, openPage } from './places/open-page';

const AMOUNTS: Partial<Record<Token['kind'], AllowanceKind>> = {
  data: 'data',
  duration: 'voice',
  messages: 'sms',
  money: 'money',
};

const isFor = (field: FoundField, kind: Token['kind']): boolean => {
  if (field === 'card') return kind === 'card';
  if (field === 'expiresAt' || field === 'resetsAt') return kind === 'date' || kind === 'duration';
  if (field === 'percentUsed' || field === 'percentRemaining') return kind === 'percent';
  return AMOUNTS[kind] !== undefined;
};

/** The lines of the block that bears the mark. */
function linesOf(open: OpenPage, mark: string): number[] {
  const inside = (at: number): boolean => {
    let block = open.lines[at]?.segment.element ?? null;
    while (block !== null && block.mark !== mark) block = block.parent;
    return block !== null;
  };
  return open.lines.map((_, at) => at).filter(inside);
}

/** What ends, or whose it is, belongs to the line. */
const OF_LINE: ReadonlySet<FoundField> = new Set(['expiresAt', 'resetsAt', 'card']);

function bucketFor(field: FoundField, kind: Token['kind']): FoundBucket | null {
  const of = OF_LINE.has(field) ? undefined : kind === 'percent' ? 'data' : AMOUNTS[kind];
  return of === undefined ? null : { kind: of, purpose: 'general', name: '' };
}

/** "8.2 GB of 10 GB": the whole comes last. "5 days, until 26 Nov": the day says more. */
const chosen = (field: FoundField, fitting: readonly Token[]): Token | undefined =>
  field === 'total' ? fitting.at(-1) : (fitting.find(({ kind }) => kind === 'date') ?? fitting[0]);

/**
 * What the element that the user pointed at says.
 * @param mark its number, given by the serialiser
 * @returns null where nothing in it fits, or where nothing tells its place from another
 */
export function valueAt(
  html: string,
  options: OpenOptions,
  mark: string,
  field: FoundField,
): FoundValue | null {
  const open = openPage(html, options);
  const lines = linesOf(open, mark);
  for (const at of lines) {
    const text = (open.lines[at]?.segment.text ?? '').replaceAll('\u001f', '').trim();
    const fitting = (open.masks[at]?.tokens ?? []).filter(({ kind }) => isFor(field, kind));
    const token = chosen(field, fitting);
    if (token === undefined) continue;
    const bucket = bucketFor(field, token.kind);
    const found = toFoundValue(open, at, token, { field, bucket, quote: text.slice(0, 300) });
    if (found !== null) return found;
  }
  const [only] = lines;
  if (field !== 'unlimited' || only === undefined) return null;
  return wordsValue(open, only, field, { kind: 'data', purpose: 'general', name: '' });
}
