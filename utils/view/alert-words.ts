import type { Alert } from '../domain/alerts/alert';
import type { Connection } from '../domain/connection';
import { providerTime } from '../domain/connection';
import type { Bucket, Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import type { Renewal } from '../domain/renewal';
import { standingOutlook } from '../domain/standing-outlook';
import { DAY, HOUR } from '../domain/time';
import { formatMoney, joined, leftAmount, toAmount } from './amounts';
import { amountText, leftPhrase } from './line-words';
import type { Locale } from './locale';
import { formatDate, formatDates, formatShortDate, formatTime } from './moments';
import { lackText, overdueText } from './renewal-words';

/** An alert with what it is about; all of it may be gone by now. */
export interface AlertContext {
  alert: Alert;
  line: RankedLine | null;
  connection: Connection | null;
  plan: Plan | null;
  now: number;
}

export interface AlertWords {
  title: string;
  detail: string;
}

/** An alert in the user's language: the same words in notification, popup, banner and relay. */
export function alertWords(context: AlertContext, locale: Locale): AlertWords {
  const { alert, now } = context;
  const said = { title: titleOf(context, locale), detail: detailOf(context, locale) };
  if (alert.state !== 'missed') return said;
  return { ...said, detail: locale.words.alerts.missed(formatTime(alert.dueAt, now, locale)) };
}

const lineName = ({ line, connection }: AlertContext): string =>
  line?.line.reading.name ?? connection?.name ?? '';

const bucketOf = ({ alert, line }: AlertContext): Bucket | null =>
  line?.line.reading.buckets.find(({ id }) => id === alert.bucketId) ?? null;

const bytes = ({ connection }: AlertContext, value: number, locale: Locale): string =>
  joined(toAmount(Math.max(0, Math.round(value)), connection?.gigabyte ?? 'decimal', locale));

/** `20%`, `500 MB`. */
function levelText(context: AlertContext, locale: Locale): string {
  const { alert, line } = context;
  const bucket = bucketOf(context);
  const level = alert.level ?? 0;
  if (!alert.inUnits || line === null || bucket === null) return `${level}%`;
  return amountText(line, bucket, level, locale);
}

/** `3 days`, `6 h`. */
const spanText = (days: number, { words }: Locale): string =>
  days < 1 ? words.hours(Math.max(1, Math.round((days * DAY) / HOUR))) : words.days(days);

function leftOf(context: AlertContext, locale: Locale): string {
  const { line, connection } = context;
  const bucket = bucketOf(context);
  if (line === null || bucket === null) return '';
  const left = leftAmount(bucket, connection?.gigabyte ?? 'decimal', locale);
  return left === null ? '' : joined(left);
}

/** In the currency of the line's plan, or of the plan that it is about. */
function price({ plan }: AlertContext, minor: number | undefined, locale: Locale): string {
  const currency = plan?.currency ?? null;
  return minor === undefined || currency === null ? '' : formatMoney({ minor, currency }, locale);
}

function owed({ alert, line }: AlertContext, locale: Locale): string {
  const { arrears } = line?.line.reading ?? { arrears: null };
  if (arrears === null) return '';
  return formatMoney({ ...arrears, minor: alert.facts.minor ?? arrears.minor }, locale);
}

/** The end of the line, on our clock. */
function endDate({ line }: AlertContext, locale: Locale): string | null {
  const expiresAt = line?.line.reading.expiresAt ?? null;
  if (expiresAt === null || line === null) return null;
  return formatDate(expiresAt, providerTime(line.connection, line.now), locale);
}

function titleOf(context: AlertContext, locale: Locale): string {
  const { alert, connection, plan } = context;
  const { alerts } = locale.words;
  const name = lineName(context);
  const { facts } = alert;
  switch (alert.kind) {
    case 'data-low':
      return alerts['data-low'](name, levelText(context, locale));
    case 'expiring':
      return alerts.expiring(name, spanText(alert.level ?? 0, locale));
    case 'unusual-pace':
      return alerts['unusual-pace'](name, bytes(context, facts.lastHour ?? 0, locale));
    case 'voice-low':
    case 'sms-low':
    case 'money-low':
      return alerts[alert.kind](name, leftOf(context, locale));
    case 'resetting':
      return alerts.resetting(name, dateOf(context, facts.at, locale));
    case 'arrears':
      return alerts.arrears(name, owed(context, locale));
    case 'signed-out':
    case 'unreachable':
    case 'unreadable':
      return alerts[alert.kind](connection?.name ?? '');
    case 'price-fell':
      return alerts['price-fell'](plan?.name ?? '', price(context, facts.to, locale));
    case 'promotion-ending':
      return alerts['promotion-ending'](plan?.name ?? '');
    case 'data-empty':
    case 'throttled':
    case 'daily-allowance':
    case 'runs-out-early':
    case 'expired':
    case 'auto-renew-short':
    case 'auto-renew-soon':
    case 'auto-renew-failed':
    case 'renewal-confirmed':
    case 'renewal-overdue':
    case 'payment-failed':
    case 'paid-twice':
      return alerts[alert.kind](name);
  }
}

function dateOf(context: AlertContext, at: number | undefined, locale: Locale): string {
  if (at === undefined) return '';
  return formatShortDate(at, nowThere(context), locale);
}

/** The provider's clock goes by its own dates, and its end stands beside them. */
const nowThere = ({ line, now }: AlertContext): number =>
  line === null ? now : providerTime(line.connection, now);

/** As it looks now, while that stands; else as it looked when it was raised. */
function runOutFacts({ alert, line }: AlertContext): Alert['facts'] {
  const outlook = line === null ? null : standingOutlook(line.line);
  if (outlook === null || outlook.p50 === null || outlook.perDay === null) return alert.facts;
  const { p10, p50: runsOutAt, p90, perDay } = outlook;
  return { runsOutAt, perDay, ...(p10 === null || p90 === null ? {} : { from: p10, to: p90 }) };
}

/** A range where one is known; the nine of ten futures may well reach beyond the end. */
function runOutDates(context: AlertContext, locale: Locale): string {
  const { from, to, runsOutAt } = runOutFacts(context);
  return from === undefined || to === undefined
    ? dateOf(context, runsOutAt, locale)
    : formatDates(from, to, nowThere(context), locale);
}

/** What ended: a token of an interface, a sign-in kept for a pack, or the browser's own session. */
function signedOutNext(connection: Connection | null, { words }: Locale): string {
  const site = connection?.site ?? null;
  if (site === null) return words.alerts.signedOutNext;
  return site.browserSession ? words.alerts.sessionEndedNext : words.alerts.secretEndedNext;
}

const renewalOf = ({ alert, line }: AlertContext): Renewal | null =>
  line?.renewals.find(({ id }) => id === alert.renewalId) ?? null;

/** `LEB-000001, LEB-000002`: those of both attempts; empty where the provider does not tell them. */
function ordersOf({ alert, line }: AlertContext): string {
  const about = line?.renewals.find(({ id }) => id === alert.renewalId);
  const both = line?.renewals.filter(({ id }) => id === about?.id || id === about?.supersededBy);
  const orders = both?.flatMap((renewal) => renewal.orders ?? []) ?? [];
  const done = orders
    .filter(({ state }) => state === 'done')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...new Set(done.map(({ id }) => id))].join(', ');
}

function detailOf(context: AlertContext, locale: Locale): string {
  const { alert, line, connection, now } = context;
  const { alerts } = locale.words;
  const { facts } = alert;
  const date = endDate(context, locale);
  const left = line === null ? null : leftPhrase(line, locale);
  const both = left !== null && date !== null ? alerts.leftUntil(left, date) : '';
  const validity = date === null ? '' : alerts.validUntil(date);
  switch (alert.kind) {
    case 'data-low':
      return both || (left ?? '');
    case 'throttled':
      return alerts.throttledNext;
    case 'expiring':
      return both || validity;
    case 'renewal-confirmed':
      return lackText(renewalOf(context), locale) || both || validity;
    case 'expired':
      return date === null ? '' : alerts.endedOn(date);
    case 'daily-allowance':
      return alerts.dailyAllowanceNext(
        bytes(context, facts.used ?? 0, locale),
        bytes(context, facts.allowance ?? 0, locale),
      );
    case 'runs-out-early':
      return alerts.runsOutNext(
        runOutDates(context, locale),
        bytes(context, runOutFacts(context).perDay ?? 0, locale),
        date ?? '',
      );
    case 'unusual-pace':
      return alerts.unusualPaceNext(bytes(context, facts.usual ?? 0, locale));
    case 'resetting':
      return left === null ? '' : alerts.resettingNext(left);
    case 'auto-renew-soon':
      return alerts.autoRenewOn(date ?? '', price(context, facts.price, locale));
    case 'auto-renew-short':
      return alerts.autoRenewShortNext(
        price(context, facts.balance, locale),
        price(context, facts.price, locale),
        date ?? '',
      );
    case 'auto-renew-failed':
      return alerts.autoRenewFailedNext(date ?? '');
    case 'arrears':
      return alerts.arrearsNext;
    case 'signed-out':
      return signedOutNext(connection, locale);
    case 'unreachable': {
      const read = connection?.status.succeededAt ?? null;
      return read === null ? '' : alerts.unreachableNext(formatTime(read, now, locale));
    }
    case 'unreadable':
      return alerts.unreadableNext;
    case 'renewal-overdue':
      return overdueText(renewalOf(context), locale);
    case 'paid-twice':
      return alerts.paidTwiceNext(ordersOf(context));
    case 'payment-failed':
      return alert.said === undefined ? alerts.paymentFailedNext : alerts.providerSays(alert.said);
    case 'price-fell':
      return alerts.priceFellNext(price(context, facts.from, locale));
    case 'promotion-ending':
      return alerts.promotionNext(dateOf(context, facts.end, locale));
    case 'data-empty':
    case 'voice-low':
    case 'sms-low':
    case 'money-low':
      return validity;
  }
}
