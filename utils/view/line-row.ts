import { providerTime } from '../domain/connection';
import { daysLeft, mainBucket } from '../domain/line-facts';
import { isDoubtful, isPressing, isUrgent } from '../domain/line-state';
import type { RankedLine } from '../domain/rank';
import { formatMoney, shownAmount } from './amounts';
import { toDataBar, toTimeBar } from './bars';
import { lampOf } from './lamp';
import { formatDate, isCountable } from './moments';
import { outlookNote } from './outlook-words';
import type { PageLocale } from './page-locale';
import type { LineRowView } from './shapes';

function note(line: RankedLine, locale: PageLocale): LineRowView['note'] {
  const { popup } = locale.words;
  const { expiresAt, arrears } = line.line.reading;
  const lamp = lampOf(line, locale);
  const urgent = isUrgent(line.state) || isPressing(line.state);
  const tone = urgent ? 'signal' : 'quiet';
  const date = expiresAt === null ? null : formatDate(expiresAt, line.now, locale);
  if (line.state === 'arrears' && arrears !== null) {
    return { text: popup.owes(formatMoney(arrears, locale)), glyph: 'minus', tone };
  }
  if (line.state === 'expired' && date !== null) {
    return { text: popup.expired(date), glyph: 'calendar', tone };
  }
  if (line.state === 'expiring' && date !== null) {
    return { text: popup.expires(date), glyph: 'clock', tone };
  }
  const telling = line.state === 'enough' || line.state === 'low';
  const ahead = telling ? outlookNote(line, locale) : null;
  if (ahead !== null) {
    const soon = ahead.early || line.state === 'low';
    return { text: ahead.text, glyph: soon ? 'hourglass' : null, tone: soon ? 'signal' : 'quiet' };
  }
  const calm = line.state === 'enough' || line.state === 'unlimited' || line.state === 'unknown';
  if (lamp !== null && !calm) return { text: lamp.word, glyph: lamp.glyph, tone };
  return { text: date === null ? line.connection.name : popup.untilDate(date), glyph: null, tone };
}

/** One line among several: name, what needs to be known, bars, amount, days. */
export function toLineRow(line: RankedLine, locale: PageLocale): LineRowView {
  const { reading } = line.line;
  const providerNow = providerTime(line.connection, line.now);
  const bucket = mainBucket(reading) ?? reading.buckets[0] ?? null;
  const days = reading.expiresAt === null ? null : daysLeft(reading.expiresAt, providerNow);
  const ended = line.state === 'expired';
  const known = bucket !== null && !bucket.unlimited && !ended;
  const shown = known ? shownAmount(bucket, line.connection.gigabyte, locale) : null;
  const amount = shown?.amount ?? { figure: bucket?.unlimited && !ended ? '∞' : '—', unit: '' };
  // What is left is what rows are for; anything else has to be called by its name.
  const unit =
    locale.habits.amountShown === 'used' ? (shown?.called(amount.unit) ?? '') : amount.unit;
  const about = note(line, locale);
  const counted = days !== null && !ended && isCountable(days);
  const shortDays = counted ? locale.words.shortDays(days) : '';
  return {
    lineKey: line.line.key,
    name: reading.name,
    note: about,
    data: toDataBar(line, locale),
    time: toTimeBar(line, locale),
    figure: amount.figure,
    unit,
    days: { short: shortDays, spoken: counted ? locale.words.daysLeft(days) : '' },
    old: isDoubtful(line.state),
    urgent: line.state === 'expiring' || line.state === 'expired',
  };
}
