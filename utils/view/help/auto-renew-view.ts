import type { AutoRenewFacts } from '../../domain/auto-renew';
import { autoRenewFacts } from '../../domain/auto-renew';
import { channelAddress } from '../../domain/channels/channel-address';
import { providerTime } from '../../domain/connection';
import { formatMoney } from '../amounts';
import { ourTime } from '../line-words';
import { formatDate, formatTime } from '../moments';
import type { Deed } from '../shapes';
import type { HelpContext } from './help-context';
import { linkOf, toSupport } from './help-deeds';
import type { HelpLocale } from './help-locale';
import type { AutoRenewView } from './help-shapes';

function balanceText({ balance, price, covered }: AutoRenewFacts, locale: HelpLocale): string {
  const words = locale.help.autoRenew;
  if (balance === null || price === null) return words.notOnBalance;
  const text = formatMoney(balance, locale);
  const minor = price.minor - balance.minor;
  return covered
    ? words.enough(text)
    : words.short(text, formatMoney({ minor, currency: price.currency }, locale));
}

function cancelText(facts: AutoRenewFacts, { line }: HelpContext, locale: HelpLocale): string {
  const words = locale.help.autoRenew;
  if (facts.cancelUntil === null) return words.notTold;
  if (facts.cancelUntil <= providerTime(line.connection, line.now)) return words.cancelOver;
  return words.cancelUntil(formatTime(ourTime(line, facts.cancelUntil), line.now, locale));
}

function rowsOf(facts: AutoRenewFacts, context: HelpContext, locale: HelpLocale) {
  const words = locale.help.autoRenew;
  const { chargeAt, price, covered } = facts;
  const { line } = context;
  const date = chargeAt === null ? null : formatDate(ourTime(line, chargeAt), line.now, locale);
  return [
    { label: words.charge, text: date ?? words.notTold, signal: false },
    {
      label: words.amount,
      text: price === null ? words.notTold : formatMoney(price, locale),
      signal: false,
    },
    { label: words.balance, text: balanceText(facts, locale), signal: covered === false },
    { label: words.cancel, text: cancelText(facts, context, locale), signal: false },
  ];
}

/** Where it is switched: the page that the pack names, else the account page; else who can be asked. */
function toSwitch(context: HelpContext, label: string, locale: HelpLocale): Deed | null {
  const { pages, pack, line } = context;
  const url =
    channelAddress(pack?.channels?.autoRenew?.url, pages) ??
    linkOf(context, 'account') ??
    channelAddress(line.connection.website, pages);
  return url === null ? toSupport(context, locale) : { label, action: { do: 'open', url } };
}

export function toAutoRenew(context: HelpContext, locale: HelpLocale): AutoRenewView {
  const words = locale.help.autoRenew;
  const { line, catalogue, pack } = context;
  const { reading } = line.line;
  const plan = catalogue.find(({ id }) => id === reading.planId) ?? null;
  const notice = pack?.channels?.autoRenew?.hoursBefore ?? null;
  const now = providerTime(line.connection, line.now);
  const facts = autoRenewFacts(reading, plan, notice, now);
  const texts = { on: words.advice, off: words.off, unknown: words.unknown };
  return {
    title: words.title,
    state: words.states[facts.state],
    on: facts.state === 'on',
    text: texts[facts.state],
    rows: facts.state === 'on' ? rowsOf(facts, context, locale) : [],
    deed: toSwitch(context, facts.state === 'unknown' ? words.look : words.switch, locale),
  };
}
