import type { Label } from '../tokens/token';
import type { Said } from './say';

const OPENS = /^ ?[([（]$/;
const CLOSES = /^[)\]）] ?/;

/** A page rounds a share. */
const POINTS = 1;

/**
 * "32 GB of 51 GB (63 %) used": the bracket says again what the two amounts say, and the word behind it
 * is theirs.
 */
export function shareInBrackets(said: readonly Said[], folded: string): void {
  for (const [at, part] of said.entries()) {
    const [whole, share] = [said[at + 1], said[at + 2]];
    if (whole === undefined || part.partner !== whole || share?.quantity.kind !== 'percent')
      continue;
    if (part.label !== null || share.label !== null || whole.quantity.value <= 0) continue;
    const comes = (100 * part.quantity.value) / whole.quantity.value;
    if (Math.abs(comes - share.quantity.value) > POINTS) continue;
    const { start, end } = share.quantity;
    const closed = CLOSES.exec(folded.slice(end))?.[0];
    if (!OPENS.test(folded.slice(whole.quantity.end, start)) || closed === undefined) continue;
    const word = share.clause.sentence.labels.find(
      (label) => label.start === end + closed.length && tellsUse(label),
    );
    if (word === undefined) continue;
    part.label = word;
    share.label = word;
  }
}

const tellsUse = ({ role, weak }: Label): boolean =>
  !weak && (role === 'used' || role === 'remaining');
