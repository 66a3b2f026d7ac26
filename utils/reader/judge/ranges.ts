import { SEAM } from '../text/letters';
import type { Said } from './say';

const GAP = `[\\s${SEAM}]*`;
const DASH = new RegExp(`^${GAP}(?:-|~|〜|～|to|bis|au|al|do|до|至|から)${GAP}$`);

const isDay = ({ kind, value }: Said['quantity']): boolean =>
  kind === 'number' && Number.isInteger(value) && value >= 1 && value <= 31;

/** "1.10. – 31.10.": where a period begins is no end of anything. */
export function withoutBeginnings(said: Said[], folded: string): Said[] {
  said.forEach((one, at) => {
    const next = said[at + 1];
    const begins = one.quantity.kind === 'date' || isDay(one.quantity);
    if (!begins || next?.quantity.kind !== 'date') return;
    const between = folded.slice(one.quantity.end, next.quantity.start);
    if (between.length >= 12 || !DASH.test(between)) return;
    one.label = null;
    one.settled = true;
    next.settled = true;
    // "Cycle: 1 - 30 November": the next one begins a day later.
    if (next.label?.role === 'reset') next.label = null;
  });
  return said;
}
