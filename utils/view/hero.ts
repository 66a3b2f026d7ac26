import { mainBucket } from '../domain/line-facts';
import { isDoubtful } from '../domain/line-state';
import type { Bucket } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { DAY, HOUR } from '../domain/time';
import { formatCount, formatMoney, shownAmount } from './amounts';
import { dotted } from './dotted';
import { amountText, leftText, readingTime } from './line-words';
import type { Locale } from './locale';
import { formatAge, formatTime } from './moments';
import type { LineCardView } from './shapes';

type Hero = LineCardView['hero'];

const exactly = (bucket: Bucket | null, locale: Locale): string =>
  bucket?.kind === 'data' && bucket.remaining !== null
    ? locale.words.exactBytes(formatCount(bucket.remaining, locale))
    : '';

/** Hours ago, or the time it was read: short, and both say "not now". */
function agedUnit(unit: string, line: RankedLine, locale: Locale): string {
  const at = readingTime(line);
  const age = line.now - at;
  const recent = age >= HOUR && age < DAY / 4;
  const when = recent ? formatAge(age, locale) : formatTime(at, line.now, locale);
  return locale.words.aged(unit, when);
}

/** What is left, as the largest thing on the card. */
export function toHero(line: RankedLine, locale: Locale): Hero {
  const { card } = locale.words;
  const { reading } = line.line;
  const bucket = mainBucket(reading) ?? reading.buckets[0] ?? null;
  const doubtful = isDoubtful(line.state);
  const exact = exactly(bucket, locale);
  const word = (figure: string, old: boolean): Hero => ({
    figure,
    unit: '',
    style: 'word',
    old,
    exact,
  });
  if (line.state === 'arrears' && reading.arrears !== null) {
    const figure = formatMoney(reading.arrears, locale);
    return { figure, unit: card.toSettle, style: 'word', old: false, exact: '' };
  }
  if (line.state === 'expired') return word(card.ended, true);
  if (bucket === null) return word(card.noData, true);
  if (bucket.unlimited) return word(card.unlimited, doubtful);
  const { amount, called } = shownAmount(bucket, line.connection.gigabyte, locale);
  if (amount === null) return word('—', true);
  const unit = doubtful ? agedUnit(amount.unit, line, locale) : called(amount.unit);
  return { figure: amount.figure, unit, style: 'number', old: doubtful, exact };
}

/** `of 10 GB · calls 42 min · SMS 118`; what the hero shows is not said again. */
export function toFacts(line: RankedLine, locale: Locale): string {
  const { words } = locale;
  const { reading } = line.line;
  const main = mainBucket(reading);
  const facts: string[] = [];
  const left = leftText(line, locale);
  if (line.state === 'expired') {
    const { total = null } = main ?? {};
    const whole =
      main === null || total === null
        ? ''
        : ` ${words.ofTotal(amountText(line, main, total, locale))}`;
    if (left !== null && main?.remaining) facts.push(words.card.leftOver(`${left}${whole}`));
    return dotted(facts, locale);
  }
  if (line.state === 'arrears' && left !== null) facts.push(words.tooltip.left(left));
  if (main?.unlimited) facts.push(words.card.asStated);
  else if (main !== null && left === null) facts.push(words.card.notSaid);
  if (main !== null && main.total !== null) {
    facts.push(words.ofTotal(amountText(line, main, main.total, locale)));
  }
  const only = (kind: Bucket['kind']): number | null => {
    const found = reading.buckets.filter((bucket) => bucket.kind === kind);
    const shown = main === null && found[0] === reading.buckets[0];
    return found.length === 1 && !shown ? (found[0]?.remaining ?? null) : null;
  };
  const voice = only('voice');
  const sms = only('sms');
  if (voice !== null) facts.push(words.calls(Math.floor(voice / 60)));
  if (sms !== null) facts.push(words.sms(sms));
  return dotted(facts, locale);
}
