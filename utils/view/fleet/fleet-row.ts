import { providerTime } from '../../domain/connection';
import { daysLeft, mainBucket } from '../../domain/line-facts';
import { isDoubtful } from '../../domain/line-state';
import type { RankedLine } from '../../domain/rank';
import { DAY } from '../../domain/time';
import { joined, leftAmount } from '../amounts';
import { lineHash } from '../dashboard/dashboard-route';
import { runOutFigure } from '../dashboard/run-out-figure';
import { lampOf } from '../lamp';
import { amountText, readingTime } from '../line-words';
import { formatDate, formatTime, isCountable } from '../moments';
import { onProvidersClock } from '../providers-clock';
import type { FleetLocale } from './fleet-locale';
import type { FleetCell, FleetRow } from './fleet-shapes';

const UNKNOWN = '—';

const cell = (text: string, detail = '', tone: FleetCell['tone'] = 'plain'): FleetCell => ({
  text,
  detail,
  tone,
});
const unknown = cell(UNKNOWN, '', 'quiet');

function leftCell(line: RankedLine, locale: FleetLocale): FleetCell {
  const bucket = mainBucket(line.line.reading);
  if (bucket === null || line.state === 'expired') return unknown;
  // What may no longer be true is greyed, and its time stands beside it.
  const short = line.state === 'low' || line.state === 'empty';
  const tone = isDoubtful(line.state) ? 'quiet' : short ? 'signal' : 'plain';
  if (bucket.unlimited) return cell(locale.words.card.unlimited, '', tone);
  const left = leftAmount(bucket, line.connection.gigabyte, locale);
  if (left === null) return unknown;
  const { total } = bucket;
  const whole = total === null ? '' : locale.words.ofTotal(amountText(line, bucket, total, locale));
  return cell(joined(left), whole, tone);
}

function untilCell({ line, connection, state, now }: RankedLine, locale: FleetLocale): FleetCell {
  const { words } = locale;
  const { expiresAt } = line.reading;
  if (expiresAt === null) return unknown;
  const providerNow = providerTime(connection, now);
  const date = formatDate(expiresAt, providerNow, locale);
  const ended = expiresAt <= providerNow;
  const days = ended
    ? Math.floor((providerNow - expiresAt) / DAY)
    : daysLeft(expiresAt, providerNow);
  const told = ended ? (days === 0 ? words.today : words.daysAgo(days)) : words.daysLeft(days);
  const presses = state === 'expired' || state === 'expiring';
  return cell(date, isCountable(days) ? told : '', presses ? 'signal' : 'plain');
}

function runsOutCell(line: RankedLine, locale: FleetLocale): FleetCell {
  const { amounts, rest, tone } = runOutFigure(onProvidersClock(line), locale);
  const [amount] = amounts;
  if (amount === undefined || amount.figure === UNKNOWN) return unknown;
  // Nothing is no estimate.
  if (amount.figure === '0') return cell(rest);
  return cell(joined(amount), rest, tone === 'signal' ? 'signal' : 'plain');
}

/** One line among all; only those of the shown page are made. */
export function toFleetRow(line: RankedLine, locale: FleetLocale): FleetRow {
  const { key, reading } = line.line;
  const lamp = lampOf(line, locale);
  return {
    key,
    name: reading.name,
    tail: reading.tail === null ? '' : `••${reading.tail}`,
    href: `#${lineHash(key)}`,
    provider: line.connection.name,
    lamp,
    state: lamp?.word ?? locale.words.states[line.state],
    left: leftCell(line, locale),
    until: untilCell(line, locale),
    runsOut: runsOutCell(line, locale),
    plan: reading.planName ?? '',
    measured: cell(
      formatTime(readingTime(line), line.now, locale),
      '',
      isDoubtful(line.state) ? 'quiet' : 'plain',
    ),
  };
}
