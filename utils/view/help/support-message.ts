import type { Symptom } from '../../domain/help/symptoms';
import { minorDigits } from '../../domain/minor-digits';
import type { Money } from '../../domain/model';
import { currentRenewal } from '../current-renewal';
import { orderNumber } from '../renewal-words';
import type { HelpContext } from './help-context';
import type { HelpLocale } from './help-locale';
import type { HelpMessageView } from './help-shapes';
import { messageLanguage, messageLanguageOf } from './message-language';
import type { Complaint, MessageLanguage } from './message-words';
import { messageWords } from './message-words';

const COMPLAINTS: Partial<Record<Symptom, Complaint>> = {
  'payment-failed': 'payment-failed',
  'cannot-renew': 'cannot-renew',
  'no-data': 'no-data',
  'new-card': 'new-card',
  slow: 'slow',
};

/** Those that are about a purchase name it. */
const ABOUT_BUYING: ReadonlySet<Complaint> = new Set<Complaint>(['payment-failed', 'no-data']);

const money = ({ minor, currency }: Money, language: MessageLanguage): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency }).format(
    minor / 10 ** minorDigits(currency),
  );

/** With its zone: the user may be abroad. */
const time = (at: number, language: MessageLanguage): string =>
  new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(at);

/** `Japanese`, `日语`: as the user calls it. */
const languageName = (language: MessageLanguage, { tag }: HelpLocale): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;

/** The message as its user would write it: what is wrong, and what helps to find the purchase. */
function messageText(
  complaint: Complaint,
  { line }: HelpContext,
  language: MessageLanguage,
): string {
  const words = messageWords[language];
  const { tail, name, planName } = line.line.reading;
  const renewal = ABOUT_BUYING.has(complaint) ? currentRenewal(line) : null;
  // Nobody saw the checkout of what was bought elsewhere.
  const openedAt = renewal?.elsewhere ? null : (renewal?.openedAt ?? null);
  const amount = renewal?.paid?.amount ?? renewal?.price ?? null;
  const facts: [string, string | null][] = [
    [words.line, tail === null ? name : `${name} ••${tail}`],
    [words.plan, renewal?.planName ?? planName],
    [words.openedAt, openedAt === null ? null : time(openedAt, language)],
    [words.amount, amount === null ? null : money(amount, language)],
    [words.order, renewal === null ? null : orderNumber(renewal)],
  ];
  const colon = language.startsWith('zh') || language === 'ja' ? '：' : ': ';
  const told = facts.flatMap(([label, value]) => (value ? [`${label}${colon}${value}`] : []));
  return [words.hello, words.says[complaint], '', ...told, '', words.thanks].join('\n');
}

/** Null where a message to the provider would not help. */
export function toMessage(
  symptom: Symptom,
  context: HelpContext,
  locale: HelpLocale,
): HelpMessageView | null {
  const complaint = COMPLAINTS[symptom];
  if (complaint === undefined) return null;
  const { message } = locale.help;
  const { website, address } = context.line.connection;
  const language = messageLanguage(context.home, [website, address]);
  const own = messageLanguageOf(locale.tag) ?? 'en';
  const text = messageText(complaint, context, language);
  const renewal = currentRenewal(context.line);
  const unnumbered = renewal === null || orderNumber(renewal) === '';
  const untold = ABOUT_BUYING.has(complaint) && unnumbered;
  return {
    title: message.title(languageName(language, locale)),
    text,
    lang: language,
    hint: untold ? message.addBoth : message.addNumber,
    meaning:
      language === own
        ? null
        : { label: message.meaning, text: messageText(complaint, context, own) },
    copy: {
      label: context.copied === text ? message.copied : message.copy,
      action: { do: 'copy', text },
    },
  };
}
