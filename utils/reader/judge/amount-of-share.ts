import type { Label } from '../tokens/token';
import type { Said } from './say';

const OPENS = /^ ?[([（]$/;

/** "Only 42 % (3.4 GB) left": the bracket says again what the share says, and its word is that of both. */
export function amountOfShare(said: readonly Said[], folded: string): void {
  for (const [at, share] of said.entries()) {
    const amount = said[at + 1];
    if (share.quantity.kind !== 'percent' || amount?.quantity.kind !== 'data') continue;
    if (amount.partner !== null || amount.label !== null || share.partner !== null) continue;
    const { start, end } = amount.quantity;
    if (!OPENS.test(folded.slice(share.quantity.end, start))) continue;
    if (!/^[)\]）]/.test(folded.slice(end))) continue;
    const word =
      share.label ??
      share.clause.sentence.labels.find((label) => label.start > end && tellsUse(label));
    if (word === undefined || !tellsUse(word)) continue;
    share.label = word;
    amount.label = word;
  }
}

const tellsUse = ({ role, weak }: Label): boolean =>
  !weak && (role === 'used' || role === 'remaining');
