import type { Evidence } from '../domain/changes';
import { providerTime } from '../domain/connection';
import type { Bucket } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import type { Renewal } from '../domain/renewal';
import { isUnderWay } from '../domain/renewal';
import { DAY, SECOND } from '../domain/time';
import { formatShare } from './amounts';
import { amountText, ourTime } from './line-words';
import type { Locale } from './locale';
import { formatDate, formatSpan, formatSpans, formatTime } from './moments';
import type { PageLocale } from './page-locale';
import type { Rich, StepView } from './shapes';

/** The attempt that the card tells about: one under way, else one confirmed within a day. */
export function currentRenewal(line: RankedLine): Renewal | null {
  const recent = line.renewals.filter(
    (renewal) =>
      isUnderWay(renewal) ||
      (renewal.state === 'confirmed' && line.now - (renewal.closedAt ?? 0) < DAY),
  );
  return recent.sort((a, b) => b.openedAt - a.openedAt)[0] ?? null;
}

/** `2–15 min`, where the provider says how long activation takes. */
export const activationText = (
  { from, to }: { from: number; to: number },
  locale: Locale,
): string => formatSpans(from * SECOND, to * SECOND, locale);

function evidenceText(item: Evidence, line: RankedLine, locale: PageLocale): Rich {
  const { steps } = locale.words;
  const bucketOf = (id: string): Bucket | undefined =>
    line.line.reading.buckets.find((bucket) => bucket.id === id);
  if (item.what === 'validity') {
    const now = providerTime(line.connection, line.now);
    const date = (at: number): string => formatDate(at, now, locale);
    const text: Rich = [{ text: steps.validity(date(item.to)), tone: 'strong' }];
    return item.from === null
      ? text
      : [...text, { text: ` · ${steps.was(date(item.from))}`, tone: 'quiet' }];
  }
  if (item.what === 'share')
    return [{ text: steps.refill(formatShare(item.from), formatShare(item.to)) }];
  const bucket = bucketOf(item.bucketId);
  if (bucket === undefined) return [];
  const amount = (value: number): string => amountText(line, bucket, value, locale);
  if (item.what === 'new-bucket') return [{ text: steps.newBucket(amount(item.amount)) }];
  return [{ text: steps[item.what](amount(item.from), amount(item.to)) }];
}

function waitingText(renewal: Renewal, line: RankedLine, locale: PageLocale): Rich {
  const { steps } = locale.words;
  const overdueAt = formatTime(ourTime(line, renewal.overdueAt), line.now, locale);
  const usual =
    renewal.activationSeconds === null
      ? steps.overdueAt(overdueAt)
      : steps.usually(activationText(renewal.activationSeconds, locale), overdueAt);
  return [{ text: `${steps.waiting} `, tone: 'strong' }, { text: usual }];
}

export function toSteps(line: RankedLine, locale: PageLocale): StepView[] {
  const { steps } = locale.words;
  const renewal = currentRenewal(line);
  if (renewal === null) return [];
  const opened = steps.opened(formatTime(renewal.openedAt, line.now, locale));
  const first: StepView = { glyph: 'check', text: [{ text: opened }] };
  if (renewal.state === 'waiting') {
    return [first, { glyph: 'hourglass', text: waitingText(renewal, line, locale) }];
  }
  if (renewal.state === 'overdue') {
    const text: Rich = [{ text: `${steps.overdue} `, tone: 'strong' }, { text: steps.overdueNext }];
    return [first, { glyph: 'clock', text }];
  }
  const closedAt = renewal.closedAt ?? renewal.openedAt;
  const time = formatTime(closedAt, line.now, locale);
  const after = formatSpan(closedAt - renewal.openedAt, locale);
  const evidence = renewal.evidence
    .map((item): StepView => ({ glyph: 'check', text: evidenceText(item, line, locale) }))
    .filter(({ text }) => text.length > 0);
  return [{ glyph: 'check', text: [{ text: steps.inEffect(time, after) }] }, ...evidence];
}
