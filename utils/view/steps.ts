import { providerTime } from '../domain/connection';
import type { RankedLine } from '../domain/rank';
import type { Proof, Renewal } from '../domain/renewal';
import { SECOND } from '../domain/time';
import { formatMoney, formatShare } from './amounts';
import { currentRenewal } from './current-renewal';
import { dotted } from './dotted';
import { amountText, ourTime } from './line-words';
import type { Locale } from './locale';
import { formatDate, formatSpan, formatSpans, formatTime } from './moments';
import type { PageLocale } from './page-locale';
import { isPaid, lackText, paidText } from './renewal-words';
import type { Glyph, Rich, StepView } from './shapes';

/** `2–15 min`, where the provider says how long activation takes. */
export const activationText = (
  { from, to }: { from: number; to: number },
  locale: Locale,
): string => formatSpans(from * SECOND, to * SECOND, locale);

const plain = (glyph: Glyph, text: string): StepView => ({ glyph, text: [{ text }] });

function proofText(item: Proof, line: RankedLine, locale: PageLocale): Rich {
  const { steps } = locale.words;
  if (item.what === 'product') return [{ text: steps.product(item.to) }];
  if (item.what === 'order') return [{ text: steps.order.done(item.orderId) }];
  if (item.what === 'bill') {
    const amount = item.amount === null ? '' : formatMoney(item.amount, locale);
    return [{ text: steps.paid(dotted([item.number, amount], locale)) }];
  }
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
  const bucket = line.line.reading.buckets.find(({ id }) => id === item.bucketId);
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

/** How far it came: the checkout, the way out of it, and what the provider says of the order. */
function wayOf(renewal: Renewal, line: RankedLine, locale: PageLocale): StepView[] {
  const { steps } = locale.words;
  const time = (at: number): string => formatTime(at, line.now, locale);
  const { left, orders, paid } = renewal;
  const order = orders?.at(-1);
  return [
    plain('check', steps.opened(time(renewal.openedAt))),
    ...(left === undefined || left.how === 'open'
      ? []
      : [plain('check', steps.left[left.how](time(left.at)))]),
    ...(order === undefined || order.state === 'failed'
      ? []
      : [plain('receipt', steps.order[order.state](order.id))]),
    ...(paid === undefined ? [] : [plain('receipt', steps.paid(paidText(renewal, locale)))]),
  ];
}

function overdueStep(renewal: Renewal, locale: PageLocale): StepView {
  const { steps } = locale.words;
  const what = isPaid(renewal) ? steps.paidNothing : steps.overdue;
  const text: Rich = [
    { text: `${what} `, tone: 'strong' },
    { text: `${steps.overdueNext} ${steps.overdueHelp}` },
  ];
  return { glyph: 'clock', text };
}

function failedSteps(renewal: Renewal, line: RankedLine, locale: PageLocale): StepView[] {
  const { steps } = locale.words;
  const last = renewal.orders?.at(-1);
  const at = formatTime(renewal.closedAt ?? renewal.openedAt, line.now, locale);
  const failed: Rich = [{ text: steps.failed(at), tone: 'strong' }];
  const said = last?.note ?? null;
  if (said !== null) failed.push({ text: ` ${steps.says(said)}` });
  const order = last === undefined ? [] : [plain('receipt', steps.order.failed(last.id))];
  return [...wayOf(renewal, line, locale), ...order, { glyph: 'cross', text: failed }];
}

function effectSteps(renewal: Renewal, line: RankedLine, locale: PageLocale): StepView[] {
  const { steps } = locale.words;
  const closedAt = renewal.closedAt ?? renewal.openedAt;
  const time = formatTime(closedAt, line.now, locale);
  const first = renewal.elsewhere
    ? steps.elsewhere(time)
    : steps.inEffect(time, formatSpan(closedAt - renewal.openedAt, locale));
  const lack = lackText(renewal, locale);
  return [
    plain('check', first),
    ...proofSteps(renewal.evidence, line, locale),
    ...(lack === '' ? [] : [plain('clock', lack)]),
    ...twiceSteps(renewal, line, locale),
  ];
}

/** Was the same paid once more, by this attempt or by the one before it? And what that brought. */
function twiceSteps(renewal: Renewal, line: RankedLine, locale: PageLocale): StepView[] {
  const other = line.renewals.find(
    ({ twice, supersededBy }) => twice === true && supersededBy === renewal.id,
  );
  if (renewal.twice !== true && other === undefined) return [];
  const twice: Rich = [{ text: locale.words.steps.twice, tone: 'strong' }];
  return [{ glyph: 'receipt', text: twice }, ...proofSteps(other?.evidence ?? [], line, locale)];
}

const proofSteps = (proofs: Proof[], line: RankedLine, locale: PageLocale): StepView[] =>
  proofs
    .map((item): StepView => ({ glyph: 'check', text: proofText(item, line, locale) }))
    .filter(({ text }) => text.length > 0);

export function toSteps(line: RankedLine, locale: PageLocale): StepView[] {
  const { steps } = locale.words;
  const renewal = currentRenewal(line);
  switch (renewal?.state) {
    case undefined:
      return [];
    case 'opened':
    case 'waiting': {
      const text = waitingText(renewal, line, locale);
      return [...wayOf(renewal, line, locale), { glyph: 'hourglass', text }];
    }
    case 'overdue':
      return [...wayOf(renewal, line, locale), overdueStep(renewal, locale)];
    case 'failed':
      return failedSteps(renewal, line, locale);
    case 'given-up': {
      const at = formatTime(renewal.closedAt ?? renewal.openedAt, line.now, locale);
      return [plain('minus', steps.notOrdered(at))];
    }
    case 'confirmed':
      return effectSteps(renewal, line, locale);
  }
}
