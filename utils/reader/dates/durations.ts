import { isDigit } from '../text/digits';
import { isGap, isWordLetter } from '../text/letters';
import { readNumber } from '../tokens/number';
import type { Quantity } from '../tokens/token';
import { type DateText, matchAt, numberIn } from './date-text';
import { type DurationUnit, SECONDS, UNITS } from './words/duration-units';
import { matchWord } from './words/word-table';

/** A space before three digits and a unit parts thousands: "1 200 min". */
const STYLE = { decimal: null, spaces: true } as const;
const AND =
  /\.?[ ,]{0,3}(?:(?:and|und|et|y|e|i|en|og|och|ja|si|a|и|і|та|ve|va|και|و|और) {1,2}|ו-?)?/y;
const MINUTES = /(\d{2})(?![\d.,])/y;
const SHORT = /(sa|sn|mp|[toumspмс])(?!\p{L})/uy;
/** What is shortened as far behind a larger unit: "4 gn 11 sa 37 dk 30 sn", "4 nap 11 ó 37 p 30 mp". */
const SHORT_UNITS: Readonly<Record<string, DurationUnit>> = {
  sa: 'hour',
  t: 'hour',
  o: 'hour',
  u: 'hour',
  m: 'minute',
  м: 'minute',
  p: 'minute',
  s: 'second',
  с: 'second',
  sn: 'second',
  mp: 'second',
};
/** "4 д 11 ч", "4 hr 11 jam": days, ahead of hours. */
const DAYS = /(д|g|n|z|hr|dys|tg)\.? ?(?=\d{1,2} ?(?:ч|час|sa|h|hrs|std|ore|o|jam)(?!\p{L}))/uy;
/** "52m 18s": minutes, whatever "m" is elsewhere. */
const WITH_SECONDS = /^m ?\d{1,2} ?s(?![a-z])/;
const TIED = /^\.? ?[=:] ?\d/;
const TIES = /[=:] ?$/;
const MOST_PARTS = 5;
/** Minutes of an hour. */
const MOST = 60;
const MOST_FIRST = 10_000;
const MONTH = /(?:[月월]|(?:다음|이번|매|내|익) ?달) ?$/u;
const ORDINAL = /第 ?$/;
/** "On day 1 of each month", "1 дня каждого месяца". */
const OF_MONTH =
  /^ (?:(?:of|у|u|в|v|w|ve) )?(?:(?:each|every|next|the|каждого|следующего|кожного|наступного|svakog|svakoga|każdego|každého|каждом) )?(?:month|месяца|місяця|mjeseca|meseca|miesiąca|miesiaca|mesice|mesiaca|mesicu|mesaca)(?!\p{L})/u;

interface Part {
  value: number;
  unit: DurationUnit;
  end: number;
}

function partAt(
  { folded, seamed, original }: DateText,
  at: number,
  larger: DurationUnit | null,
): Part | null {
  const number = readNumber(seamed, at, STYLE, original);
  if (number === null) return null;
  let place = number.end;
  while (place - number.end < 3 && isGap(folded.charCodeAt(place))) place++;
  if (place === number.end && folded.charAt(place) === '-') place++;
  const days = larger === null ? matchAt(DAYS, folded, place)?.[1] : undefined;
  if (days !== undefined) return { value: number.value, unit: 'day', end: place + days.length };
  const unit = matchWord(UNITS, folded, place);
  // "15.400đ" is money.
  if (unit?.name === 'd' && original.charAt(place) === 'đ') return null;
  // "23,44 SEK" are crowns, "44 sek" seconds.
  if (unit?.name === 'sek' && original.startsWith('SEK', place)) return null;
  if (unit !== null) {
    // Ukrainian "5 год" is hours, Russian "1 год" a year.
    const year = unit.name === 'год' && number.value === 1 && folded.charAt(unit.end) !== '.';
    return { value: number.value, unit: year ? 'year' : unit.meaning, end: unit.end };
  }
  // A lone "m" or "s" is minutes or seconds only behind a larger unit, or before seconds.
  const behind = larger !== null || WITH_SECONDS.test(folded.slice(place, place + 8));
  const short = behind ? matchAt(SHORT, folded, place)?.[1] : undefined;
  const meant = short === undefined ? undefined : SHORT_UNITS[short];
  if (short === undefined || meant === undefined) return null;
  // "10 days 10000T": a price. Minutes that come first may be more than an hour's: "95m 18s".
  const most = meant === 'hour' ? 24 : larger === null ? MOST_FIRST : MOST;
  if (number.value >= most) return null;
  return { value: number.value, unit: meant, end: place + short.length };
}

/** 12 days · 12 Tage 4 Std. · 3h 20m · 1h30 */
export function readDuration(text: DateText, at: number): Quantity | null {
  const { folded } = text;
  const before = folded.charCodeAt(at - 1);
  if (at > 0 && isWordLetter(before) && before < 0x530) return null;
  if (at > 0 && '.,:'.includes(folded.charAt(at - 1)) && isDigit(folded.charCodeAt(at - 2)))
    return null;
  // "第31天": the 31st day.
  if (at > 0 && ORDINAL.test(folded.slice(Math.max(0, at - 2), at))) return null;
  // "Every month on the 1st": a day of the month, not a number of days.
  if (at > 0 && MONTH.test(folded.slice(Math.max(0, at - 5), at))) return null;
  const first = partAt(text, at, null);
  if (first === null) return null;
  // "MB=43.6 min=232": the unit of the number behind it.
  if (
    TIED.test(folded.slice(first.end, first.end + 4)) &&
    TIES.test(folded.slice(Math.max(0, at - 2), at))
  )
    return null;
  if (first.unit === 'day' && OF_MONTH.test(folded.slice(first.end, first.end + 24))) return null;
  let value = first.value * SECONDS[first.unit];
  let last = first;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const place = last.end + (matchAt(AND, folded, last.end)?.[0].length ?? 0);
    if (!isDigit(folded.charCodeAt(place))) break;
    const part = partAt(text, place, last.unit);
    // "23h59 ngày 30/09": the minutes, and then a word that is a unit elsewhere.
    const fits = part !== null && SECONDS[part.unit] < SECONDS[last.unit];
    const next = fits ? part : glued(text, last, place);
    if (next === null || SECONDS[next.unit] >= SECONDS[last.unit]) break;
    value += next.value * SECONDS[next.unit];
    last = next;
  }
  const end =
    folded.charAt(last.end) === '.' && isGap(folded.charCodeAt(last.end + 1))
      ? last.end + 1
      : last.end;
  return { kind: 'duration', start: at, end, value, unit: first.unit };
}

/** 1h30: the minutes follow the hours at once. */
function glued({ folded }: DateText, last: Part, place: number): Part | null {
  const minutes =
    last.unit === 'hour' && place === last.end ? matchAt(MINUTES, folded, place) : null;
  if (minutes === null || numberIn(minutes, 1) > 59) return null;
  return { value: numberIn(minutes, 1), unit: 'minute', end: place + 2 };
}
