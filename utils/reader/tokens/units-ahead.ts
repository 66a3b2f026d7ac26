import { isDigit } from '../text/digits';
import { isLetter } from '../text/letters';
import { readCountUnit, SECONDS_OF } from './count-unit';
import { readDataUnit, unitName } from './data-unit';

/** A unit that a mark ties to the number behind it. */
export interface UnitAhead {
  kind: 'data' | 'messages' | 'duration';
  unit: string;
  /** What one of it is, in bytes or seconds. */
  times: number;
}

/** "min=232", "SMS/MMS: 46", "Min.: 112". */
const TIED = /(\p{L}{2,12})(?:\/\p{L}{2,4})?\.? ?[=:] ?(?=\d)/gu;
/** A single one may be a name, or the time of something. */
const FEWEST = 2;

/**
 * A list that names units ahead of their numbers, "MB=43.6 min=232 SMS=50": the unit of each number,
 * by where it starts, and where such units begin, which are not those of the numbers ahead of them.
 */
export interface UnitsAhead {
  of: ReadonlyMap<number, UnitAhead>;
  begin: ReadonlySet<number>;
}

const NONE: UnitsAhead = { of: new Map(), begin: new Set() };

export function unitsAhead(folded: string): UnitsAhead {
  if (!folded.includes(':') && !folded.includes('=')) return NONE;
  const of = new Map<number, UnitAhead>();
  const begin = new Set<number>();
  for (const { 0: all, 1: word = '', index } of folded.matchAll(TIED)) {
    if (isPartOf(folded, index)) continue;
    const unit = unitNamed(word);
    if (unit === null) continue;
    of.set(index + all.length, unit);
    begin.add(index);
  }
  return of.size < FEWEST ? NONE : { of, begin };
}

/** "5 MB: 3", "mega-min: 3": of the number before, or of a longer word. */
function isPartOf(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  return isLetter(before) || isDigit(before);
}

function unitNamed(word: string): UnitAhead | null {
  const data = readDataUnit(word, 0, word.toUpperCase());
  if (data !== null && data !== 'speed' && !data.lone && data.end === word.length) {
    return { kind: 'data', unit: unitName(data), times: (data.binary ? 1024 : 1000) ** data.power };
  }
  const count = readCountUnit(word, 0);
  if (count === null || count.end !== word.length) return null;
  return count.unit === 'message'
    ? { kind: 'messages', unit: 'message', times: 1 }
    : { kind: 'duration', unit: count.unit, times: SECONDS_OF[count.unit] };
}
