import type { Finding } from './finding';
import { wordsOf } from './kinds/words-of';
import type { Line } from './line';
import { type Clock, whenOf } from './when';

/** What names a period that is over. */
const LAST = wordsOf(
  'last|previous|letzt|vorig|vergangen|derni|précéd|últim|anterior|pasad|passad|ultim|scors|precedent|poprzedn|ostatni|minul|poslední|predchádz|posledn|předchoz|prejšnj|zadnj|prošl|prethodn|zadnj|прошл|предыдущ|последн|минул|попередн|останн|предишн|претходн|прошл|προηγούμεν|τελευταί|önceki|geçen|son |senast|föregående|forrige|sidste|siste|edelli|viime|előző|utolsó|múlt|ankstesn|praėj|paskutin|iepriekš|pēdēj|eelmi|viima|алдыңғы|соңғы|آخر|السابق|الماضي|قبلی|گذشته|קודמ|האחרו|שעבר|前回|前の|先月|上一|上个|上個|上期|上月|지난|이전|trước|vừa qua|terakhir|sebelum|lalu|ก่อน|ที่แล้ว|ล่าสุด',
);
const DAY = 86_400_000;
/** Between the first and the last day stands no more than a word. */
const BETWEEN = 16;
/** How many lines tell of a period below its days, and where above them it is called so. */
const BELOW = 4;
const ABOVE = 2;

/** "Last cycle", "from 4 September to 4 October", "used: 96 %": what was used in a period that has ended. */
export function leaveEnded(findings: readonly Finding[], lines: readonly Line[], clock: Clock) {
  for (const [at, line] of lines.entries()) {
    if (!isPeriod(line)) continue;
    const ends = findings.filter((one) => one.at === at && one.quantity.kind === 'date');
    const [first, last] = ends.map((one) => whenOf({ quantity: one.quantity }, clock));
    if (first == null || last == null || first >= last || last + DAY >= clock.now) continue;
    if (!isCalledLast(at, lines)) continue;
    const end = lastOf(at, lines);
    for (const one of findings) if (one.at >= at && one.at <= end) one.aside ??= 'history';
  }
}

function isPeriod({ quantities }: Line): boolean {
  const [first, last, more] = quantities;
  return (
    first?.kind === 'date' &&
    last?.kind === 'date' &&
    more === undefined &&
    last.start - first.end < BETWEEN
  );
}

const isCalledLast = (at: number, lines: readonly Line[]): boolean =>
  lines
    .slice(Math.max(0, at - ABOVE), at + 1)
    .some(
      ({ segment, quantities }) =>
        (segment.at === at || quantities.length === 0) && LAST.test(segment.folded),
    );

/** The last line of those in the same block that go on about it. */
function lastOf(at: number, lines: readonly Line[]): number {
  const own = lines[at]?.segment.element;
  let last = at;
  for (const { segment, quantities } of lines.slice(at + 1, at + 1 + BELOW)) {
    const { element, heading } = segment;
    const beside = element === own || element.parent === own?.parent;
    if (!beside || heading || quantities.some(({ kind }) => kind === 'date')) break;
    last = segment.at;
  }
  return last;
}
