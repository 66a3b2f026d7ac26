import { providerTime } from '../../domain/connection';
import { daysLeft, mainBucket } from '../../domain/line-facts';
import { isDoubtful } from '../../domain/line-state';
import type { Bucket } from '../../domain/model';
import type { RankedLine } from '../../domain/rank';
import { bytesLeft, usedPerDay } from '../../domain/use-ledger';
import { bucketAmount, joined, leftAmount, toAmount } from '../amounts';
import { amountText, readingTime } from '../line-words';
import { formatDate, formatTime } from '../moments';
import type { DashboardLocale } from './dashboard-locale';
import type { FigureView } from './dashboard-shapes';
import { lastingPerDay } from './lasting-per-day';
import { runOutFigure } from './run-out-figure';

const plain = (figure: string, unit = ''): FigureView['amounts'] => [{ figure, unit }];

function leftFigure(line: RankedLine, locale: DashboardLocale): FigureView {
  const { figures } = locale.dashboard;
  const bucket = mainBucket(line.line.reading);
  const old = isDoubtful(line.state);
  const label = old
    ? figures.leftThen(formatTime(readingTime(line), line.now, locale))
    : figures.left;
  const short = line.state === 'low' || line.state === 'empty';
  const base = { id: 'left', label, tone: old ? 'old' : short ? 'signal' : 'ink' } as const;
  if (bucket === null) return { ...base, amounts: plain('—'), rest: figures.notStated };
  if (bucket.unlimited) return { ...base, amounts: plain('∞'), rest: figures.unlimited };
  const left = leftAmount(bucket, line.connection.gigabyte, locale);
  if (left === null) return { ...base, amounts: plain('—'), rest: figures.notStated };
  const whole =
    bucket.total === null
      ? ''
      : locale.words.ofTotal(amountText(line, bucket, bucket.total, locale));
  const all = bytesLeft(line.line.reading);
  // Several allowances count: the largest stands here as in the popup, the charts show them all.
  const inAll =
    all === null || all === bucket.remaining
      ? ''
      : figures.inAll(joined(toAmount(all, line.connection.gigabyte, locale)));
  const sameUnit = whole !== '' && whole.endsWith(left.unit);
  return {
    ...base,
    amounts: plain(left.figure, sameUnit ? '' : left.unit),
    rest: [whole, inAll].filter(Boolean).join('; '),
  };
}

function validFigure(line: RankedLine, locale: DashboardLocale): FigureView {
  const { figures } = locale.dashboard;
  const { expiresAt } = line.line.reading;
  if (expiresAt === null) {
    return {
      id: 'valid',
      label: figures.valid,
      amounts: plain('—'),
      rest: figures.notStated,
      tone: 'ink',
    };
  }
  const providerNow = providerTime(line.connection, line.now);
  const date = formatDate(expiresAt, line.now, locale);
  if (expiresAt <= providerNow) {
    return { id: 'valid', label: figures.ended, amounts: plain(date), rest: '', tone: 'signal' };
  }
  const days = daysLeft(expiresAt, providerNow);
  return {
    id: 'valid',
    label: figures.valid,
    amounts: plain(String(days), figures.dayWord(days)),
    rest: figures.to(date),
    tone: line.state === 'expiring' ? 'signal' : 'ink',
  };
}

/** What a day took lately, beside what a day may take. */
function aDayFigure(line: RankedLine, locale: DashboardLocale): FigureView {
  const { figures } = locale.dashboard;
  const { use } = line.line;
  const used = use === undefined ? null : usedPerDay(use);
  const lasts = lastingPerDay(line);
  const show = (bytes: number) => toAmount(Math.round(bytes), line.connection.gigabyte, locale);
  const rest = lasts === null ? '' : figures.wouldLast(joined(show(lasts)));
  const base = { id: 'a-day', label: figures.aDay, tone: 'ink' } as const;
  if (used === null) {
    return { ...base, amounts: plain('—'), rest: rest === '' ? figures.notEnough : rest };
  }
  const { figure, unit } = show(used);
  return { ...base, amounts: plain(figure, unit), rest };
}

/** Null where the provider tells neither; several of a kind stand among the allowances. */
function callsFigure(line: RankedLine, locale: DashboardLocale): FigureView | null {
  const only = (kind: Bucket['kind']): Bucket | undefined => {
    const found = line.line.reading.buckets.filter((bucket) => bucket.kind === kind);
    return found.length === 1 ? found[0] : undefined;
  };
  const amounts = [only('voice'), only('sms')].flatMap((bucket) => {
    if (bucket === undefined) return [];
    if (bucket.unlimited)
      return plain('∞', bucket.kind === 'sms' ? '' : locale.words.units.minutes);
    if (bucket.remaining === null) return [];
    const { figure, unit } = bucketAmount(
      bucket,
      bucket.remaining,
      line.connection.gigabyte,
      locale,
    );
    return plain(figure, unit);
  });
  if (amounts.length === 0) return null;
  return {
    id: 'calls',
    label: locale.dashboard.figures.callsAndSms,
    amounts,
    rest: '',
    tone: 'ink',
  };
}

/** The answers of a line in a row. */
export function toFigures(line: RankedLine, locale: DashboardLocale): FigureView[] {
  const calls = callsFigure(line, locale);
  return [
    leftFigure(line, locale),
    validFigure(line, locale),
    runOutFigure(line, locale),
    aDayFigure(line, locale),
    ...(calls === null ? [] : [calls]),
  ];
}
