import { parse } from '../../domain/checkout-address';
import type { ProviderPack } from '../../packs/pack-shape';
import type { MessageLanguage } from './message-words';
import { messageWords } from './message-words';

/** The language in which an operator of that country is written to, where it is none of English. */
const BY_COUNTRY: Readonly<Record<string, MessageLanguage>> = {
  CN: 'zh-CN',
  TW: 'zh-TW',
  HK: 'zh-TW',
  MO: 'zh-TW',
  JP: 'ja',
  KR: 'ko',
  DE: 'de',
  AT: 'de',
  FR: 'fr',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  CL: 'es',
  CO: 'es',
  PE: 'es',
  PT: 'pt',
  BR: 'pt',
  IT: 'it',
};

const isKnown = (tag: string): tag is MessageLanguage => Object.hasOwn(messageWords, tag);

export function messageLanguageOf(locale: string): MessageLanguage | null {
  if (isKnown(locale)) return locale;
  const [language = '', ...rest] = locale.split('-');
  if (language === 'zh') {
    return rest.some((part) => /^(?:Hant|TW|HK|MO)$/i.test(part)) ? 'zh-TW' : 'zh-CN';
  }
  return isKnown(language) ? language : null;
}

/** `www.leb.co.jp` is at home in Japan. */
const countryOf = (address: string | null): string =>
  parse(address ?? '')
    ?.hostname.split('.')
    .at(-1)
    ?.toUpperCase() ?? '';

/**
 * The country goes first: the locale of a pack is that of its page, which may be a translation. Where
 * no pack says either, the provider's address may end in its country. English where nothing is known:
 * somebody reads it everywhere.
 * @param addresses the provider's own, the more telling first
 */
export function messageLanguage(
  pack: Pick<ProviderPack, 'countries' | 'locale'> | null,
  addresses: readonly (string | null)[] = [],
): MessageLanguage {
  const [country, ...others] = pack?.countries ?? [];
  const own = country === undefined || others.length > 0 ? undefined : BY_COUNTRY[country];
  const told = own ?? messageLanguageOf(pack?.locale ?? '');
  return told ?? addresses.map((address) => BY_COUNTRY[countryOf(address)]).find(Boolean) ?? 'en';
}
