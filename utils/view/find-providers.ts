import type { InterfaceFacts } from '../domain/interface-facts';
import { dotted } from './dotted';
import type { OptionsLocale } from './options-locale';
import type { PackRecord } from './pack-view';
import { countriesText, hostsText } from './pack-view';
import { hostOf } from './site-links';

/** One provider that can be connected: by an adapter of ours, or by a pack. */
export interface ProviderChoice {
  by: 'interface' | 'pack';
  id: string;
  name: string;
  /** Country, address and what is needed, as far as known. */
  detail: string;
}

const ofInterface = (facts: InterfaceFacts, locale: OptionsLocale): ProviderChoice => {
  const { words } = locale;
  const say = words.interfaces;
  const needs = facts.fields
    .filter(({ optional }) => optional !== true)
    .map(({ name, form }) => (name === 'line' ? say.lines[form ?? 'any'] : say.fields[name]));
  return {
    by: 'interface',
    id: facts.id,
    name: facts.name,
    detail: dotted(
      [
        say.kinds[facts.kind],
        facts.countries === undefined ? '' : countriesText([...facts.countries], locale),
        facts.address === null ? '' : hostOf(facts.address),
        words.list(needs),
      ],
      locale,
    ),
  };
};

const ofPack = ({ id, pack }: PackRecord, locale: OptionsLocale): ProviderChoice => ({
  by: 'pack',
  id,
  name: pack.name,
  detail: dotted(
    [
      pack.countries === undefined ? '' : countriesText(pack.countries, locale),
      hostsText(pack.hosts, locale),
      locale.words.packs.signIns[pack.signIn.kind],
    ],
    locale,
  ),
});

/** Names of countries are known in the user's language and in English. */
function countryNames(codes: readonly string[], { tag }: OptionsLocale): string[] {
  const names = [tag, 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  return names.flatMap((name) => codes.map((code) => name.of(code) ?? code));
}

/** Every provider, by name; where an adapter and a pack read the same one, the adapter knows more. */
export function findProviders(
  interfaces: readonly InterfaceFacts[],
  packs: readonly PackRecord[],
  sought: string,
  locale: OptionsLocale,
): ProviderChoice[] {
  const plain = sought.trim().toLocaleLowerCase(locale.tag);
  const own = new Set(interfaces.map(({ id }) => id));
  const all = [
    ...interfaces.map((facts) => ({
      choice: ofInterface(facts, locale),
      countries: countryNames(facts.countries ?? [], locale),
    })),
    ...packs
      .filter(({ id }) => !own.has(id))
      .map((record) => ({
        choice: ofPack(record, locale),
        countries: countryNames(record.pack.countries ?? [], locale),
      })),
  ];
  return all
    .filter(({ choice, countries }) =>
      [choice.name, choice.id, choice.detail, ...countries].some((text) =>
        text.toLocaleLowerCase(locale.tag).includes(plain),
      ),
    )
    .map(({ choice }) => choice)
    .sort((one, other) => one.name.localeCompare(other.name, locale.tag));
}
