import type { Settings } from '../domain/settings';
import { defaultSettings, LANGUAGES, type Language } from '../domain/settings';
import type { Words } from './i18n/en-GB/words';
import { isolated } from './isolated';

/** What `Intl` and `lang` call a language that is spoken here, and its folder of words. */
export type Tag = 'en-GB' | Exclude<Language, 'auto' | 'en'>;

/** How the user likes to read figures, whatever the language. */
export type Habits = Pick<Settings, 'clock' | 'weekStart' | 'dataUnit' | 'amountShown'>;

export const habitsOf = ({ clock, weekStart, dataUnit, amountShown }: Settings): Habits => ({
  clock,
  weekStart,
  dataUnit,
  amountShown,
});

/** A language with the words that the worker says, too. */
export interface Locale {
  tag: Tag;
  words: Words;
  habits: Habits;
}

/** Some words in a language, loaded when they are spoken. */
export type Spoken<Part> = (tag: Tag) => Promise<Part>;

/** Words from a folder of languages, ready for the way in which the language runs. */
export const spokenFrom =
  <Part>(load: (tag: Tag) => Promise<Part>): Spoken<Part> =>
  async (tag) => {
    const part = await load(tag);
    return directionOf(tag) === 'rtl' ? isolated({ ...part }) : part;
  };

/** What two parts say, loaded side by side. */
export const together =
  <One, Other>(one: Spoken<One>, other: Spoken<Other>): Spoken<One & Other> =>
  async (tag) => {
    const [first, second] = await Promise.all([one(tag), other(tag)]);
    return { ...first, ...second };
  };

const said = spokenFrom<Pick<Locale, 'words'>>((tag) => import(`./i18n/${tag}/words.ts`));

const tagNamed = (language: Exclude<Language, 'auto'>): Tag =>
  language === 'en' ? 'en-GB' : language;

/** The user's choice, else the browser's language where it is spoken here, else English. */
export function tagOf(language: Language, browserLanguage: string): Tag {
  if (language !== 'auto') return tagNamed(language);
  const [base, ...rest] = browserLanguage.toLowerCase().split(/[-_]/);
  if (base === 'zh') {
    return rest.some((part) => /^(?:hant|tw|hk|mo)$/.test(part)) ? 'zh-TW' : 'zh-CN';
  }
  return tagNamed(LANGUAGES.find((spoken) => spoken.split('-')[0] === base) ?? 'en');
}

/** Which way a page in that language runs. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(?:ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr';

/** What stands between two sentences. */
export const sentenceSpace = (tag: Tag): string => (/^(?:zh|ja)\b/.test(tag) ? '' : ' ');

export async function loadLocale(tag: Tag): Promise<Locale> {
  const { words } = await said(tag);
  return { tag, words, habits: habitsOf(defaultSettings) };
}
