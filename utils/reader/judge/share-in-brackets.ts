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

/** "Only 34 % (3.4 GB) of your package left": the amount in brackets says again what the share says. */
export function amountOfShare(said: readonly Said[], folded: string): void {
  for (const [at, share] of said.entries()) {
    const one = said[at + 1];
    if (share.quantity.kind !== 'percent' || one?.quantity.kind !== 'data') continue;
    if (one.partner !== null || one.settled) continue;
    const { start, end } = one.quantity;
    const closed = CLOSES.exec(folded.slice(end))?.[0];
    if (!OPENS.test(folded.slice(share.quantity.end, start)) || closed === undefined) continue;
    const { labels, quantities } = share.clause.sentence;
    if (quantities.some((other) => other.kind === 'data' && other !== one.quantity)) continue;
    const own = share.label !== null && tellsUse(share.label) ? share.label : null;
    const words = own === null ? labels.filter(tellsUse) : [own];
    const [word] = words;
    if (word === undefined || words.some(({ role }) => role !== word.role)) continue;
    one.label = word;
    share.label = word;
  }
}

const tellsUse = ({ role, weak }: Label): boolean =>
  !weak && (role === 'used' || role === 'remaining');
