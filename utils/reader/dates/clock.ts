import { isDigit } from '../text/digits';
import { isUnspaced } from '../text/letters';
import type { WrittenDate } from '../tokens/token';
import { type DateText, matchAt, numberIn } from './date-text';
import { readOffset } from './zone-offset';

export interface Clock {
  start: number;
  end: number;
  hour: number;
  minute: number;
  second: number;
  offset: number | null;
}

const COLON = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])/y;
const COUNTED =
  /(\d{1,2}) ?[時时點点시](?![間间간]) ?(?:(\d{1,2}) ?[分분](?: ?(\d{1,2}) ?[秒초])?)?/y;
/** Only beside a date: 23h59, 23.59. */
const LOOSE = /(\d{1,2}) ?[h.:] ?(\d{2})(?:[.:](\d{2}))?(?!\d|[.,/]\d)/y;
const HOUR = /(\d{1,2})(?= ?(?:uhr|h\b|[ap]\.?m\b))/y;
/** "alle 23.59", "kl. 18.30", "pukul 20.00": a point only behind a word for the time of day. */
const POINTED =
  /(\d{1,2})\.(\d{2})(?!\d|[.,/]\d| ?(?:[kmgtкмгт][iи]?[bobбо](?![\p{L}])|giga|mega|%|€|eur|kr|rp|tl))/uy;
const TIME_WORD = /(?:^|[^\p{L}])(?:alle|dalle|alle ore|ore|kl\.?|klo|pukul|godz\.?|godziny) ?$/u;
const LONGEST_WORD = 12;
const HALF = / {0,2}(?:([ap])\.? ?m\b\.?|(ص|م)(?![\u0600-\u06ff])|(sa|ch)\b)/y;
const ENDING = / {0,2}(?:uhr\b|น\.|h\b)/y;
const EARLY = /(?:午前|上午|凌晨|早上|오전) ?$/;
const LATE = /(?:午後|午后|下午|晚上|오후) ?$/;

/** A time of day on its own. */
export function readClock(text: DateText, at: number): Clock | null {
  const before = text.folded.charAt(at - 1);
  if (
    at > 0 &&
    (before === ':' || ('.,/'.includes(before) && isDigit(text.folded.charCodeAt(at - 2))))
  ) {
    return null;
  }
  const { folded } = text;
  const match = matchAt(COLON, folded, at) ?? matchAt(COUNTED, folded, at);
  if (match !== null) return finish(text, at, match);
  const pointed = matchAt(POINTED, folded, at);
  if (pointed !== null && TIME_WORD.test(folded.slice(Math.max(0, at - LONGEST_WORD), at)))
    return finish(text, at, pointed);
  const hour = matchAt(HOUR, folded, at);
  // "5 am" is German, too; "11 pm" is a time anywhere.
  return hour !== null && /^ ?(?:p\.?m|uhr)\b/.test(folded.slice(at + hour[0].length, at + 8))
    ? finish(text, at, hour)
    : null;
}

const CONNECTOR =
  /(?:t(?=\d)|(?: ?\([^()\d]{1,12}\)|\.(?= ))?[ ,|(-]{0,4}(?:(?:г\.|года|року|р\.)[ ,]{0,2})?(?:(?:at|um|a las|as|a|o|om|kl|klo|v|в|о|об|u|tai|luc|pukul|jam|saat|ora|orele|alle ore|alle|ore|в|до|στισ|ωρα|الساعه|ساعت|עד|בשעה|שעה|เวลา|vers|h|to|om|ob|od)[.:]? {1,2}|เวลา|午前|上午|午後|下午|오전 ?|오후 ?)?)/y;

/** A time of day that goes with the date that ends here; the connector may be a bare space. */
export function clockAfter(text: DateText, from: number): Clock | null {
  const { folded } = text;
  const connector = matchAt(CONNECTOR, folded, from)?.[0] ?? '';
  const at = from + connector.length;
  // Only scripts without spaces go on at once.
  if (connector === '' && !isUnspaced(folded.charCodeAt(from - 1))) return null;
  if (!isDigit(folded.charCodeAt(at))) return null;
  const match = matchAt(COLON, folded, at) ?? matchAt(COUNTED, folded, at);
  if (match !== null) return finish(text, at, match);
  const hour = matchAt(HOUR, folded, at);
  if (hour !== null) return finish(text, at, hour);
  const loose = matchAt(LOOSE, folded, at);
  if (loose === null) return null;
  const word = /[^ ,.|(-]/.test(connector.replace(/\([^()]{1,12}\)/, '')) || loose[0].includes('h');
  const ended = /^ ?(?:uhr|w[ia]|น)/.test(
    folded.slice(at + loose[0].length, at + loose[0].length + 4),
  );
  return word || ended ? finish(text, at, loose) : null;
}

function finish(text: DateText, at: number, match: RegExpExecArray): Clock | null {
  const { folded } = text;
  let end = at + match[0].length;
  let hour = numberIn(match, 1);
  const minute = match[2] === undefined ? 0 : numberIn(match, 2);
  const second = match[3] === undefined ? 0 : numberIn(match, 3);
  const half = matchAt(HALF, folded, end);
  const lead = folded.slice(Math.max(0, at - 4), at);
  const late = half === null ? LATE.test(lead) : /[pمc]/.test(half[0]);
  const early = half === null ? EARLY.test(lead) : !late;
  if (half !== null) end += half[0].length;
  else end += matchAt(ENDING, folded, end)?.[0].length ?? 0;
  if (late && hour < 12) hour += 12;
  if (early && hour === 12) hour = 0;
  if (hour > 24 || (hour === 24 && minute > 0) || minute > 59 || second > 60) return null;
  const zone = readOffset(folded, end, match[3] !== undefined || folded.charAt(at - 1) === 't');
  return { start: at, end: zone?.end ?? end, hour, minute, second, offset: zone?.offset ?? null };
}

export const withClock = (date: WrittenDate, clock: Clock): WrittenDate => ({
  ...date,
  hour: clock.hour,
  minute: clock.minute,
  second: clock.second,
  offset: clock.offset,
});
