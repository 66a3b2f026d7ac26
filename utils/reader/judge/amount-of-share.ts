import type { Label } from '../tokens/token';
import type { Said } from './say';

const OPENS = /^ ?[([（]$/;
const CLOSES = /^[)\]）]/;

/** "Only 34 % (3.4 GB) of your package left": the amount in brackets says again what the share says. */
export function amountOfShare(said: readonly Said[], folded: string): void {
  for (const [at, share] of said.entries()) {
    const one = said[at + 1];
    if (share.quantity.kind !== 'percent' || one?.quantity.kind !== 'data') continue;
    if (one.partner !== null || one.settled) continue;
    const { start, end } = one.quantity;
    if (!OPENS.test(folded.slice(share.quantity.end, start))) continue;
    if (!CLOSES.test(folded.slice(end, end + 1))) continue;
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
