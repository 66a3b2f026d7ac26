import type { Finding } from './finding';
import { isQueued } from './is-queued';
import type { Line } from './line';
import { blocksAround } from './surroundings';

/** A card or a list of more lines tells of more than one pack. */
const CARD = 8;

/** "Your next pack is queued: 500 minutes, 2000 texts, 1 GB": what one cannot use yet. */
export function leaveQueued(findings: readonly Finding[], lines: readonly Line[]): void {
  for (const line of lines) {
    const { segment } = line;
    if (segment.chrome || !isQueued(segment)) continue;
    const [first, last] = segment.heading ? below(line, lines) : cardOf(line);
    for (const one of findings)
      if (one.at >= first && one.at <= last && one.quantity.kind !== 'money') one.aside ??= 'offer';
  }
}

/** The smallest block of more than the line; the line alone where it says all itself, or others come before. */
function cardOf({ segment, quantities }: Line): [number, number] {
  const own: [number, number] = [segment.at, segment.at];
  if (quantities.some(({ kind }) => kind === 'data')) return own;
  const [card] = blocksAround(segment).filter(({ first, last }) => last > first);
  return card === undefined || card.first < segment.at - 1 || card.last - card.first > CARD
    ? own
    : [card.first, card.last];
}

/** Up to the next heading. */
function below({ segment: { at } }: Line, lines: readonly Line[]): [number, number] {
  const next = lines.findIndex((line, place) => place > at && line.segment.heading);
  return [at, Math.min(next === -1 ? lines.length : next - 1, at + CARD)];
}
