import { fold } from '../text/fold';
import { SEAM } from '../text/letters';
import type { Said } from './say';

const GAP = `[\\s${SEAM}]*`;
/** What stands between the first and the last day. */
const TO = [
  '- ~ 〜 ～ to till until through thru bis au jusquau al hasta a até ao do la az až tot t/m til till',
  'iki līdz kuni ile dan до по έως ως μέχρι إلى الى حتى تا עד hingga sampai s/d sd den đến ถึง 至 到 から',
  '부터 jusqu’au t.o.m. t.o.m дейін',
]
  .join(' ')
  .split(' ')
  .concat('bis zum', 'până la', 'până pe', 'do dne', 'tot en met', 'till och med', 'til og med')
  .map((word) => fold(word).replace(/\./g, '\\.'));
const DASH = new RegExp(`^${GAP}(?:${TO.join('|')})${GAP}$`);

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
