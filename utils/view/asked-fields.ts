import type { Field, InterfaceFacts } from '../domain/interface-facts';
import type { OptionsLocale } from './options-locale';
import { sentences } from './sentences';

/** One field of a form: what it is called, and where it is to be found. */
export interface AskedField {
  name: string;
  label: string;
  hint: string;
  /** Not shown as it is typed. */
  hidden: boolean;
}

const OPEN: ReadonlySet<Field['name']> = new Set(['line', 'clientId', 'accessCode']);

/** What this interface needs, in the order in which it is asked. */
export function askedFields(
  { id, fields }: InterfaceFacts,
  stored: boolean,
  locale: OptionsLocale,
): AskedField[] {
  const say = locale.words.interfaces;
  const all: Partial<Record<string, Partial<Record<string, string>>>> = say.where;
  const where = all[id] ?? {};
  return fields.map(({ name, optional, form }) => {
    const own = where[name] ?? '';
    const general = name === 'line' ? say.lineHints[form ?? 'any'] : say.secretHint;
    const kept = stored && name !== 'line' ? say.secretKept : own || general;
    return {
      name,
      label: name === 'line' ? say.lines[form ?? 'any'] : say.fields[name],
      hint: optional === true ? sentences(locale, say.optional, kept) : kept,
      hidden: !OPEN.has(name),
    };
  });
}

export const addressHint = (
  { id, kind, address }: InterfaceFacts,
  { words }: OptionsLocale,
): string => {
  if (address !== null) return words.interfaces.otherAddressHint;
  const hints: Partial<Record<string, string>> = words.interfaces.addresses;
  return (
    hints[id] ?? (kind === 'device' ? words.interfaces.deviceAddress : words.options.addressHint)
  );
};
