import { dialNumber } from '../../domain/channels/dial-number';
import { formatMoney } from '../amounts';
import type { HelpContext } from '../help/help-context';
import { appsFirst } from '../help/help-deeds';
import type { HelpLocale } from '../help/help-locale';
import type { ChannelRowView, ChannelView } from '../help/help-shapes';
import type { Deed } from '../shapes';
import { hostOf } from '../site-links';

const opens = (label: string, url: string): Deed => ({ label, action: { do: 'open', url } });

const row = (label: string, text: string | undefined, more: Partial<ChannelRowView> = {}) =>
  text === undefined ? [] : [{ label, text, ...more }];

const list = (label: string, items: string[] | undefined): ChannelRowView[] =>
  items === undefined ? [] : [{ label, text: '', items }];

function website({ channels }: HelpContext, { help }: HelpLocale): ChannelRowView[] {
  if (channels.website === null) return [];
  const { url, renews } = channels.website;
  const deed = opens(renews ? help.channels.renews : help.channels.open, url);
  return [{ label: '', text: hostOf(url), deed }];
}

function app({ channels, device }: HelpContext, { help }: HelpLocale): ChannelRowView[] {
  return appsFirst(channels.apps, device).map(({ store, url }) => ({
    label: '',
    text: help.channels.stores[store],
    deed: opens(help.channels.open, url),
  }));
}

function deviceSettings({ channels, device }: HelpContext, { help }: HelpLocale): ChannelRowView[] {
  return channels.device
    .toSorted((a, b) => Number(b.on === device) - Number(a.on === device))
    .map(({ on, steps }) => ({
      label: help.channels.devices[on],
      text: '',
      items: steps,
      numbered: true as const,
    }));
}

function shop({ channels }: HelpContext, locale: HelpLocale): ChannelRowView[] {
  const { shops } = channels;
  if (shops === null) return [];
  const words = locale.help.channels;
  const { finder, arrears, hours, personal, company } = shops;
  return [
    ...(arrears === null
      ? []
      : row(words.settle, formatMoney(arrears, locale), { signal: true as const })),
    ...(finder === null
      ? []
      : [{ label: '', text: hostOf(finder), deed: opens(words.finder, finder) }]),
    ...row(words.hours, hours ?? words.notTold),
    ...list(words.personal, personal),
    ...list(words.company, company),
  ];
}

function hotline({ channels }: HelpContext, { help, words }: HelpLocale): ChannelRowView[] {
  const { from, anywhere, free, paid } = help.channels;
  return channels.hotlines.map((line) => ({
    label: line.from === undefined ? anywhere : from[line.from],
    text: line.number,
    call: dialNumber(line.number),
    items: [
      [line.hours ?? '', line.free === undefined ? '' : line.free ? free : paid].filter(Boolean),
    ].flatMap((facts) => (facts.length === 0 ? [] : [words.list(facts)])),
  }));
}

function chat({ channels }: HelpContext, { help }: HelpLocale): ChannelRowView[] {
  const words = help.channels;
  const support = channels.support;
  return [
    ...channels.chats.map(({ name, url, hours }) => ({
      label: name,
      text: hours ?? hostOf(url),
      deed: opens(words.open, url),
    })),
    ...(support === null
      ? []
      : [{ label: words.support, text: hostOf(support), deed: opens(words.open, support) }]),
  ];
}

function resellers({ channels }: HelpContext, { help }: HelpLocale): ChannelRowView[] {
  const words = help.channels;
  return channels.resellers.flatMap(({ name, url, fee, genuine }) => [
    { label: name, text: hostOf(url), deed: opens(words.open, url) },
    { label: words.fee, text: fee ?? words.notTold },
    genuine === undefined
      ? { label: words.genuine, text: words.genuineUnknown }
      : { label: words.genuine, text: '', items: genuine },
  ]);
}

/** Every way that is known, those of the provider itself before others. What is unknown is left out. */
export function toChannels(context: HelpContext, locale: HelpLocale): ChannelView[] {
  const words = locale.help.channels;
  const ways: [string, string, ChannelRowView[], string?][] = [
    ['website', words.website, website(context, locale)],
    ['app', words.app, app(context, locale)],
    ['device', words.device, deviceSettings(context, locale)],
    ['shop', words.shop, shop(context, locale)],
    ['hotline', words.hotline, hotline(context, locale)],
    ['chat', words.chat, chat(context, locale)],
    ['reseller', words.reseller, resellers(context, locale), words.resellerNote],
  ];
  return ways
    .filter(([, , rows]) => rows.length > 0)
    .map(([name, title, rows, note = '']) => ({ name, title, rows, note, detail: detailOf(rows) }));
}

/** What the closed row says already: the first thing that stands in it. */
function detailOf([first]: ChannelRowView[]): string {
  if (first === undefined) return '';
  const { label, text, signal, deed } = first;
  if (signal) return `${label} ${text}`;
  return text === '' || (deed && label !== '') ? label : text;
}
