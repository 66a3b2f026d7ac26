import { fold } from '../text/fold';
import type { PageElement, Segment } from './page';

/**
 * A page of more lines or letters than these is no account page, or hides one in a long list; it is
 * read where its numbers are. What is judged is bounded, however much a page sends.
 */
export const MOST_SEGMENTS = 800;
export const MOST_CHARACTERS = 40_000;

/** Longer lines are prose. */
const SHORT = 200;
/** What stands so near a number may say what it is. */
export const BEFORE = 8;
const AFTER = 3;

const digit = /\p{Nd}/u;
/** A number with a letter that units of data begin with, in the scripts of the world. */
export const amount = /\p{Nd}.?[kmgtкмгმგגמجمغگ兆吉ギメ기메กเएजগএ]/iu;

/** The segments that are read, folded; the elements tell their places among them. */
export function thinOut(segments: Segment[], elements: readonly PageElement[]): Segment[] {
  const kept = fits(segments) ? segments : renumber(segments, elements, telling(segments));
  for (const segment of kept) segment.folded = fold(segment.text);
  return kept;
}

function fits(segments: readonly Segment[]): boolean {
  if (segments.length > MOST_SEGMENTS) return false;
  return segments.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CHARACTERS;
}

/** Headings and what stands around amounts, then around any numbers, in short lines; then short lines; then any. */
function telling(segments: readonly Segment[]): Uint8Array {
  const chosen = new Uint8Array(segments.length);
  let room = MOST_SEGMENTS;
  let letters = MOST_CHARACTERS;
  const isShort = (at: number) => (segments[at]?.text.length ?? SHORT) < SHORT;
  const take = (at: number) => {
    const size = segments[at]?.text.length ?? 0;
    if (chosen[at] === 1 || room === 0 || size > letters) return;
    chosen[at] = 1;
    room--;
    letters -= size;
  };
  const takeAround = (at: number) => {
    const last = Math.min(at + AFTER, segments.length - 1);
    for (let near = Math.max(0, at - BEFORE); near <= last; near++) if (isShort(near)) take(near);
  };
  const isFull = () => room === 0 || letters === 0;
  for (const wanted of [amount, digit])
    for (let at = 0; at < segments.length && !isFull(); at++) {
      if (!isShort(at)) continue;
      if (segments[at]?.heading === true) take(at);
      if (wanted.test(segments[at]?.text ?? '')) takeAround(at);
    }
  for (let at = 0; at < segments.length && !isFull(); at++) if (isShort(at)) take(at);
  for (let at = 0; at < segments.length && !isFull(); at++) take(at);
  return chosen;
}

function renumber(
  segments: readonly Segment[],
  elements: readonly PageElement[],
  chosen: Uint8Array,
): Segment[] {
  // How many are kept before each place: the new place of what is kept there.
  const before = new Int32Array(segments.length + 1);
  for (let at = 0; at < segments.length; at++)
    before[at + 1] = (before[at] ?? 0) + (chosen[at] ?? 0);
  for (const element of elements) {
    element.first = before[element.first] ?? 0;
    element.last = (before[element.last + 1] ?? 0) - 1;
  }
  const kept = segments.filter(({ at }) => chosen[at] === 1);
  for (const segment of kept) segment.at = before[segment.at] ?? 0;
  return kept;
}
