import type { OptionsLocale } from '../options-locale';
import { SECTIONS, type Section, sectionTitle } from './sections';
import type { IndexedSetting } from './settings-index';
import { settingsIndex } from './settings-index';

export interface SettingHit {
  id: string;
  title: string;
  /** What was found, where that is not in the title; may be empty. */
  found: string;
  href: string;
}

export interface HitGroup {
  id: Section;
  label: string;
  href: string;
  hits: SettingHit[];
}

/** Without accents, width and case: `Gerat` finds `Gerät`, `ＷＩＦＩ` `WiFi`. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** How far from what was asked for; null where it is not that. */
function distance(words: readonly string[], setting: IndexedSetting, section: string) {
  const title = folded(setting.title);
  const [first = ''] = words;
  const all = (text: string): boolean => words.every((word) => text.includes(word));
  if (all(title)) return title.startsWith(first) ? 0 : 1;
  if (all(folded([setting.title, ...setting.choices].join(' ')))) return 2;
  const said = folded([setting.title, setting.detail, ...setting.choices].join(' '));
  const near = folded(section);
  // The name of the part alone would find all that is in it.
  if (!words.some((word) => begins(said, word))) return null;
  return words.every((word) => begins(said, word) || begins(near, word)) ? 3 : null;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Is there a word that begins so? Anywhere, where words are written without spaces. */
const begins = (text: string, word: string): boolean =>
  UNSPACED.test(word)
    ? text.includes(word)
    : ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${word}`);

/** Of what can be chosen, or is said, the piece that holds what was asked for. */
function foundIn({ title, detail, choices }: IndexedSetting, words: readonly string[]): string {
  const missing = words.filter((word) => !folded(title).includes(word));
  const holds = (text: string): boolean => missing.some((word) => begins(folded(text), word));
  // A piece of a sentence is enough to know it by.
  const pieces = detail.split(/(?<=[,;:.])\s+|(?<=[，；：。])/u);
  return missing.length === 0 ? '' : ([...choices, ...pieces].find(holds) ?? '');
}

const hrefOf = ({ section, anchor, item }: IndexedSetting): string =>
  `#${section}${anchor === '' ? '' : `@${anchor}`}${item === '' ? '' : `/${item}`}`;

/** Settings that hold every word that was typed, the nearest first, under the part they stand in. */
export function searchSettings(query: string, locale: OptionsLocale): HitGroup[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const index = settingsIndex(locale);
  const groups = SECTIONS.map((id) => {
    const label = sectionTitle(id, locale);
    const near = index
      .filter(({ section }) => section === id)
      .flatMap((setting) => {
        const far = distance(words, setting, label);
        return far === null ? [] : [{ setting, far }];
      })
      .sort((one, other) => one.far - other.far);
    const hits = near.map(({ setting }) => ({
      id: setting.id,
      title: setting.title,
      found: foundIn(setting, words),
      href: hrefOf(setting),
    }));
    return { far: near[0]?.far ?? 9, group: { id, label, href: `#${id}`, hits } };
  });
  return groups
    .filter(({ group }) => group.hits.length > 0)
    .sort((one, other) => one.far - other.far)
    .map(({ group }) => group);
}
