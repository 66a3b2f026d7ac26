import { isLetter } from '../text/letters';
import { readCountUnit } from './count-unit';
import { readDataUnit, unitName } from './data-unit';
import type { Quantity } from './token';

const OPENERS = '([,（:/- \u001f';

/**
 * The unit that a heading or a label names for the bare numbers below or beside it: "(MB)", ", ГБ",
 * "Used GB". It stands at the end, or in brackets.
 */
export function namedUnit(folded: string): Pick<Quantity, 'kind' | 'unit'> | null {
  for (let at = Math.max(0, folded.length - 40); at < folded.length; at++) {
    if (!isLetter(folded.charCodeAt(at))) continue;
    if (at > 0 && !OPENERS.includes(folded.charAt(at - 1))) continue;
    const unit = readDataUnit(folded, at, folded.toUpperCase());
    if (unit !== null && unit !== 'speed') {
      if (!endsAt(folded, unit.end, at)) continue;
      return { kind: 'data', unit: unitName(unit) };
    }
    const count = readCountUnit(folded, at);
    if (count !== null && count.end - at > 1 && endsAt(folded, count.end, at)) {
      return count.unit === 'message'
        ? { kind: 'messages', unit: 'message' }
        : { kind: 'duration', unit: count.unit };
    }
  }
  return null;
}

function endsAt(folded: string, end: number, start: number): boolean {
  const rest = folded.slice(end, end + 4).trim();
  if (rest === '' || rest === ':' || rest === '.') return true;
  return '([（'.includes(folded.charAt(start - 1)) && ')]）'.includes(rest.charAt(0));
}
