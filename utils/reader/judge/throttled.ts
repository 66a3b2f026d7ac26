import type { PageReading } from '../page-reading';
import { cutClauses } from './clauses';
import { isConditional } from './is-conditional';
import { isNegated } from './is-negated';
import type { Line } from './line';
import { rowOf } from './surroundings';

/** A page of more lines is no message. */
const MESSAGE = 2;

/** Who asks tells nothing: "Will unlimited plans be slowed down?" */
const ASKS = /[?？]\s*$/;

/** Slowed down, or used up and going on at some speed. */
function isSlow(labels: Line['labels'], quantities: Line['quantities'], folded: string): boolean {
  if (labels.length === 0) return false;
  const says = (wanted: string) =>
    labels.some((label) => label.role === wanted && !label.weak && !isNegated(label, folded));
  const speed = quantities.some(({ kind }) => kind === 'speed');
  return says('throttled') || (says('used-up') && speed);
}

/** A clause that tells it of now: "after 10 GB" only says that it would be. */
function tellsSlow(line: Line, left: number | undefined): boolean {
  const { folded } = line.segment;
  if (goesOnSlowly(line)) return true;
  if (!isSlow(line.labels, line.quantities, folded)) return false;
  const conditional = ({ kind, value }: Line['quantities'][number]) =>
    (kind === 'data' && value > 0 && left !== 0) || kind === 'money';
  if (!line.quantities.some(conditional)) return true;
  return cutClauses(line).some(
    ({ labels, quantities }) => isSlow(labels, quantities, folded) && !quantities.some(conditional),
  );
}

/** Now, in a sentence with a speed: "you are surfing on with at most 32 kbit/s". */
const NOW =
  /(?<!\p{L})(?:jetzt|nun|now|currently|ahora|maintenant|desormais|adesso|ora|agora|nu|na|teraz|obecnie|nyni|ted|most|acum|сеичас|теперь|зараз|тепер|сега|sada|sad|zdaj|nyt|dabar|tagad|nuud|simdi|artik|sekarang|kini|τωρα|енди|hien tai|hien|қазір)(?!\p{L})|目前|现在|現在|当前|當前|현재|지금|ขณะนี้|ตอนนี้|الان|حاليا|اكنون|כעת|עכשיו|अब /u;

/** "It is used up. You surf on at 32 kbit/s. 500 MB more for 5 €": told in the sentence that follows. */
export function goesOnSlowly(line: Line): boolean {
  const { folded } = line.segment;
  const spent = ['used-up', 'used'].map((wanted) =>
    line.labels.find((label) => label.role === wanted && !label.weak && !isNegated(label, folded)),
  );
  const [up, used] = spent;
  if (up === undefined && used === undefined) return false;
  return cutClauses(line).some(({ sentence, start, end }) => {
    const [speed] = sentence.quantities.filter(({ kind }) => kind === 'speed');
    if (speed === undefined) return false;
    const slow = SLOW.test(folded.slice(speed.end));
    const said = sentenceAt(folded, start, end);
    // "The 15 GB are used up, it is now 384 kbit/s, 1 GB more for 29": what was, and what is sold.
    const from = Math.max(start, up?.end ?? 0);
    const told = slow && NOW.test(folded.slice(from, speed.start)) ? speed.start : folded.length;
    const sold = sentence.quantities.some(
      ({ kind, start: at }) =>
        (kind === 'money' || (kind === 'data' && (up === undefined || at > from + 2))) && at < told,
    );
    if (sold) return false;
    if (isConditional(said) || MAY.test(said)) return false;
    if (up !== undefined && (start > up.start || told === speed.start) && (slow || NOW.test(said)))
      return true;
    return used !== undefined && start > used.start && slow && NOW.test(said);
  });
}

/** A thousand bits and no more: nobody calls that fast. */
const SLOW = /^ ?[kк]/;

/** "Until 30.09. with max. 32 kbit/s": no sentence ends there. */
const SHORT = /(?<=(?<!\p{L})(?:max|min|ca)|\d\.\d\d?)\. /gu;

function sentenceAt(line: string, start: number, end: number): string {
  const folded = line.replace(SHORT, '  ');
  const from = Math.max(
    ...['. ', '! ', '? ', '。'].map((stop) => folded.lastIndexOf(stop, start - 2)),
  );
  return folded.slice(Math.max(0, from), end);
}

/** "Traffic at up to 128 kbit/s | 3 GB", or "unlimited": the name of what the next cell counts. */
function isRowName({ segment }: Line, lines: readonly Line[]): boolean {
  const [row, next] = [rowOf(segment), lines[segment.at + 1]];
  if (row === null || next === undefined || rowOf(next.segment) !== row) return false;
  return (
    next.quantities.some(({ kind }) => kind === 'data') ||
    next.labels.some(({ role }) => role === 'unlimited')
  );
}

const STOP = /[.!?。；;]/g;

/** "When it is used up, your speed is reduced": the words ahead of what it says, in one sentence. */
function isOnlyThen({ labels, segment: { folded } }: Line): boolean {
  const slow = labels.find(({ role, weak }) => role === 'throttled' && !weak);
  if (slow === undefined) return false;
  const ahead = folded.slice(0, slow.start);
  const from = [...ahead.matchAll(STOP)].at(-1)?.index ?? 0;
  const said = ahead.slice(from);
  return isConditional(said) || MAY.test(said) || THEN.test(said);
}

/** "Fair use: 10 GB a month, then reduced speed" */
const THEN =
  /\d.*(?<!\p{L})(?:then|dann|ensuite|puis|luego|despues|poi|depois|dan|herefter|derefter|sedan|darefter|sitten|potem|pote|pak|apoi|zatem|zatim|nato|потом|затем|далее|потім|далі|след това|veliau|επειτα|sonra|lalu|kemudian)(?!\p{L})|\d.*(?:ثم|سپس|ואז|然后|然後|จากนั้น)/u;

/** "Your speed is now limited to 128 kbit/s": no price list says so. */
const isSlowNow = ({ segment: { folded }, labels, quantities }: Line): boolean =>
  labels.some(
    ({ role, weak, start }) =>
      role === 'throttled' && !weak && NOW.test(sentenceAt(folded, start, start)),
  ) && quantities.some(({ kind, end }) => kind === 'speed' && SLOW.test(folded.slice(end)));

/** "Customers may notice reduced speeds": what could be. */
const MAY =
  /(?<!\p{L})(?:may|might|could|can|peut|peuvent|pourra|pourrait|puede|pueden|podria|pode|podem|podera|puo|possono|potrebbe|kann|konnen|konnte|kan|kunnen|voi|saattaa|moze|moga|muze|mohou|mozu|poate|pot|mozhe|может|могут|може|можуть|могат|mogu|lahko|μπορει|ενδεχεται|olabilir|dapat|mungkin|co the|อาจ)(?!\p{L})|可能|(?<!\p{L})قد |ممکن|עשוי|עלול/u;

/** The line that says that data is slowed down now. */
export function throttledLine(lines: readonly Line[], reading: PageReading): Line | null {
  const { dataRemainingBytes: left, dataUsedBytes: used, dataTotalBytes: total } = reading;
  if (left !== undefined && left > 0) return null;
  if (used !== undefined && total !== undefined && used < total) return null;
  if (reading.percentUsed !== undefined && reading.percentUsed < 100) return null;
  // A page that tells of nobody's account tells what would be.
  const tells =
    reading.buckets.some(({ kind }) => kind === 'data') || reading.moneyMinor !== undefined;
  const isMessage = tells || lines.length <= MESSAGE;
  const spent = left === 0 || (used !== undefined && total !== undefined);
  return (
    lines.find(
      (line) =>
        (isMessage || isSlowNow(line)) &&
        tellsSlow(line, left) &&
        !ASKS.test(line.segment.text) &&
        !line.segment.action &&
        !line.segment.chrome &&
        !isRowName(line, lines) &&
        (spent || !isOnlyThen(line)),
    ) ?? null
  );
}
