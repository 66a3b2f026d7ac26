import type { Basis, LineAdvice } from '../domain/advice-for-line/advise-line';
import type { Other } from '../domain/advice-for-line/line-advice';
import type { MonthsSeen } from '../domain/advice-for-line/months';
import type { RankedLine } from '../domain/rank';
import { type PlanNaming, purchaseWhat } from './advice-words';
import { formatMoney, joined, toAmount } from './amounts';
import { formatShortDate } from './moments';
import type { PlansLocale } from './plans-locale';
import { sentences } from './sentences';

type Buy = Extract<LineAdvice, { kind: 'buy' }>;

const size = (bytes: number, line: RankedLine, locale: PlansLocale): string =>
  joined(toAmount(bytes, line.connection.gigabyte, locale));

/** `11–14 GB`, `800 MB–1.2 GB`. */
function rangeText(low: number, high: number, line: RankedLine, locale: PlansLocale): string {
  const from = toAmount(Math.round(low), line.connection.gigabyte, locale);
  const to = toAmount(Math.round(high), line.connection.gigabyte, locale);
  if (joined(from) === joined(to)) return joined(to);
  return `${from.unit === to.unit ? from.figure : joined(from)}–${joined(to)}`;
}

function monthsText({ from, to }: MonthsSeen, locale: PlansLocale): string {
  const name = (month: string): string =>
    new Intl.DateTimeFormat(locale.tag, { month: 'short', timeZone: 'UTC' }).format(
      Date.parse(`${month}-01T00:00:00Z`),
    );
  return locale.advice.monthRange(name(from), name(to));
}

/** What the user usually takes: whole months where they were seen, else what the futures say. */
export function usual({ need, months }: Basis, line: RankedLine, locale: PlansLocale): string {
  const { advice } = locale;
  if (months !== null) {
    return advice.months(
      rangeText(months.low, months.high, line, locale),
      monthsText(months, locale),
    );
  }
  const range = rangeText(need.range.low, need.range.high, line, locale);
  return advice.probably(range, locale.words.days(need.periodDays));
}

interface Told {
  amount: string;
  date: string;
}

/** The need with its last day. */
export function needTold({ need }: Basis, line: RankedLine, locale: PlansLocale): Told {
  const end = need.need.days.at(-1)?.to ?? line.now;
  const bytes = Math.ceil(need.need.used(end));
  return { amount: size(bytes, line, locale), date: formatShortDate(end - 1, line.now, locale) };
}

export function leftTold({ need }: Basis, line: RankedLine, locale: PlansLocale): string {
  const { advice } = locale;
  const { left, end } = need.standing;
  if (left === null || !Number.isFinite(left)) return '';
  if (left === 0) return advice.nothingLeft;
  const at = need.lackingAt;
  const told = advice.left(size(left, line, locale));
  if (at === null) return told;
  const date = formatShortDate(at, line.now, locale);
  const last =
    end !== null && at >= end
      ? advice.endsOn(formatShortDate(end - 1, line.now, locale))
      : advice.runsOut(date);
  return sentences(locale, told, last);
}

/** Where the advice lives on what is left at the end of the line: that it must be bought before. */
export function keepsTold({ need, purchases }: Buy, line: RankedLine, locale: PlansLocale): string {
  const { left, end } = need.standing;
  const [first] = purchases;
  const effect = first?.topUp ? first.plan.topUpEffect : 'unknown';
  const keeps = effect === 'restarts' || effect === 'extends';
  if (!keeps || end === null || left === null || !Number.isFinite(left)) return '';
  if (need.lackingAt === null || need.lackingAt < end) return '';
  return locale.advice.keeps(formatShortDate(end - 1, line.now, locale));
}

export function otherText(
  other: Other,
  currency: string,
  line: RankedLine,
  naming: PlanNaming,
  locale: PlansLocale,
): string {
  const { advice } = locale;
  const { connection, now } = line;
  const count = other.kind === 'dearer' ? other.count : 1;
  const what = purchaseWhat(
    { plan: other.plan, count, connectionId: connection.id },
    naming,
    locale,
  );
  switch (other.kind) {
    case 'dearer':
      return advice.dearer(what, formatMoney({ minor: other.minor, currency }, locale));
    case 'short':
      return advice.short(what, formatShortDate(other.until, now, locale));
    case 'pays-off':
      return advice.paysOff(what, locale.words.days(other.days));
  }
}
