import { checkChannels } from './channels-check';
import { checkHosts } from './check-hosts';
import { checkNames } from './check-names';
import { checkSources } from './check-sources';
import { type PackCheck, toPackPreview } from './pack-preview';
import type { PackProblem } from './pack-problem';
import { type ProviderPack, packShape } from './pack-shape';
import { shapeProblems } from './shape-problems';

const LARGEST_BYTES = 100_000;
const DEEPEST = 20;
const MOST_VALUES = 20_000;
/** More would help nobody. */
const MOST_PROBLEMS = 50;

export type CheckedPack = { ok: true; pack: ProviderPack } | { ok: false; problems: PackProblem[] };

const refused = (...problems: PackProblem[]): { ok: false; problems: PackProblem[] } => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
});

/** Bounded before anything walks through it by calling itself. */
function isTooDeep(json: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    seen++;
    if (depth > DEEPEST || seen > MOST_VALUES) return true;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return false;
}

const formatOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;

/**
 * Holds a pack against the format: its shape first, then what a shape cannot say. Never throws.
 * @returns every problem that was found, each with its place in the pack
 */
export function checkPack(json: unknown): CheckedPack {
  if (isTooDeep(json)) return refused({ path: '', kind: 'too-deep', most: DEEPEST });
  const format = formatOf(json);
  if (typeof format === 'number' && Number.isInteger(format) && format > 1)
    return refused({ path: 'format', kind: 'newer-format' });
  const parsed = packShape.safeParse(json, { reportInput: true });
  if (!parsed.success) return refused(...shapeProblems(parsed.error.issues));
  const pack = parsed.data;
  const problems = [
    ...checkNames(pack),
    ...checkHosts(pack),
    ...checkChannels(pack),
    ...checkSources(pack),
  ];
  return problems.length > 0 ? refused(...problems) : { ok: true, pack };
}

/** A pack as a file holds it: at most 100 KB of JSON. Never throws. */
export function parsePack(text: string): CheckedPack {
  if (text.length > LARGEST_BYTES || new TextEncoder().encode(text).length > LARGEST_BYTES)
    return refused({ path: '', kind: 'too-large', most: LARGEST_BYTES });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused({ path: '', kind: 'not-json' });
  }
  return checkPack(json);
}

/** The same for a page: with what the pack may reach and do. */
export function checkPackText(text: string): PackCheck {
  const checked = parsePack(text);
  return checked.ok ? { ...checked, preview: toPackPreview(checked.pack) } : checked;
}
