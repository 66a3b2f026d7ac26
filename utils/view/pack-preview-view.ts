import { MINUTE } from '../domain/time';
import type { PackPreview } from '../packs/pack-preview';
import { formatSpan } from './moments';
import type { OptionsLocale } from './options-locale';
import { countriesText, hostsText } from './pack-view';

/** One line of what a pack may do; several values stand below each other. */
export interface PackFact {
  term: string;
  values: string[];
  /** Addresses and names of fields: left to right in every language. */
  code: boolean;
  note: string;
}

export interface PackPreviewView {
  title: string;
  /** That a stored pack gives way; empty where none does. */
  replaces: string;
  facts: PackFact[];
}

function replacesText({ version, replaces }: PackPreview, { words }: OptionsLocale): string {
  if (replaces === null) return '';
  if (replaces > version) return words.packs.replacesNewer(replaces);
  return replaces === version ? words.packs.replacesSame(replaces) : words.packs.replaces(replaces);
}

function secretText(preview: PackPreview, locale: OptionsLocale): string {
  const say = locale.words.packs;
  if (preview.signIn === 'browser') return say.noSecret;
  if (preview.signIn === 'none') return say.needsNone;
  const kind = say.signIns[preview.signIn];
  const what = preview.keyHeader === null ? kind : `${kind} (${preview.keyHeader})`;
  return say.secretTo(what, hostsText(preview.secretTo, locale));
}

/** `lines[0].buckets[1].remaining` is `what is left`, each said once. */
function fieldNames(paths: string[], { words }: OptionsLocale): string {
  const known: Record<string, string> = words.packs.fieldNames;
  const names = paths.map((path) => path.slice(path.lastIndexOf('.') + 1));
  return words.list([...new Set(names)].map((name) => known[name] ?? name));
}

/** What an imported pack may reach and do, before it is. */
export function toPackPreviewView(preview: PackPreview, locale: OptionsLocale): PackPreviewView {
  const say = locale.words.packs;
  const fact = (term: string, values: string[], code = false, note = ''): PackFact => ({
    term,
    values,
    code,
    note,
  });
  const span = formatSpan(preview.paceMinutes * MINUTE, locale);
  const countries = preview.countries.length === 0 ? '' : countriesText(preview.countries, locale);
  return {
    title: say.previewTitle(preview.name, preview.version),
    replaces: replacesText(preview, locale),
    facts: [
      fact(say.mayRead, preview.hosts, true, say.mayReadNext),
      fact(say.mayOpen, preview.checkoutHosts, true),
      fact(say.secretGoes, [secretText(preview, locale)]),
      fact(
        say.asksFor,
        preview.asks.map(({ label }) => label),
      ),
      fact(
        say.requests,
        preview.requests.map(({ url, answer }) => `${url} (${answer.toUpperCase()})`),
        true,
      ),
      fact(say.fields, [fieldNames(preview.reads, locale)]),
      fact(say.pace, [say.paceOrSlower(span)]),
      fact(say.countries, countries === '' ? [] : [countries]),
    ].filter(({ values }) => values.length > 0),
  };
}
