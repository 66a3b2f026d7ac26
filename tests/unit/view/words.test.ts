import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/domain/settings';
import { wholeLocaleOf } from '../../support/locales';
import { filesUnder } from '../../support/source-files';

type Language = (typeof LANGUAGES)[number];

/** Stands for any argument: reads as text, counts as no number, joins like a list. */
const blank = (at: number) => Object.assign(Object(`‹${at}›`), { join: () => `‹${at}›` });

/** Every string by its place, as in `popup.calm`. */
function strings(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') {
    return strings(words(...[0, 1, 2].map(blank)), place);
  }
  return Object.entries(words as object).flatMap(([key, value]) =>
    strings(value, place === '' ? key : `${place}.${key}`),
  );
}

function all(language: Language): [string, string][] {
  const { tag: _tag, habits: _habits, words, ...parts } = wholeLocaleOf(language);
  return strings({ ...words, ...parts });
}

const english = all('en');
const others = LANGUAGES.filter((language) => language !== 'en');

const NAMES =
  /DataLeft|App Store|Google Play|AppGallery|Microsoft Store|fair use|Webhook|Huawei|Netgear|GL\.iNet|PayPal|WeChat Pay|Alipay|TM Forum|Android|iPhone|iPad|iOS|Mac\b|MiFi|Windows|ntfy|ECB|CSV|JSON|PNG|https?:\/\/\S*|[\d,]+ MB/g;
const blanks = (text: string) => [...new Set(text.match(/‹\d›/g))].sort();
const plain = (text: string) =>
  text.replace(NAMES, '').replace(/‹\d›|\b(?:[A-Z]{2,}|[GM]iB)\b/g, '');

/** The letters that a language is written in, where they are not Latin. */
const SCRIPTS: Partial<Record<Language, RegExp>> = {
  'zh-CN': /\p{Script=Han}/u,
  'zh-TW': /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

const isPart = (it: unknown): it is object => typeof it === 'object' && it !== null;

/** Every part of the words, and what is within it. */
const partsWithin = (part: unknown): object[] =>
  isPart(part) ? [part, ...Object.values(part).flatMap(partsWithin)] : [];

it('are looked at in every file that there is', async () => {
  const looked = new Set(partsWithin(wholeLocaleOf('en')));
  // Some are laid open among the others: what they hold is there then.
  const isLookedAt = (part: object): boolean => {
    const within = Object.values(part).filter(isPart);
    return looked.has(part) || (within.length > 0 && within.every((it) => looked.has(it)));
  };
  const files = filesUnder('utils/view/i18n/en-GB');
  expect(files.length).toBeGreaterThan(20);
  const missing: string[] = [];
  for (const file of files) {
    const parts: Record<string, object> = await import(`../../../${file}`);
    for (const [name, part] of Object.entries(parts)) {
      if (!isLookedAt(part)) missing.push(`${file}: ${name}`);
    }
  }
  expect(missing).toEqual([]);
});

it('are many', () => {
  expect(english.length).toBeGreaterThan(900);
});

describe.each(others)('%s', (language) => {
  const spoken = new Map(all(language));
  const both = english.map(([place, text]) => ({ place, text, other: spoken.get(place) ?? '' }));

  it('has the same places', () => {
    expect([...spoken.keys()].sort()).toEqual(english.map(([place]) => place).sort());
  });

  it('says something everywhere', () => {
    // What is empty in English fills no place there, and nowhere.
    expect(both.filter(({ text, other }) => (other.trim() === '') !== (text === ''))).toEqual([]);
  });

  it('fills in what English fills in', () => {
    const wrong = both.filter(({ text, other }) => `${blanks(other)}` !== `${blanks(text)}`);
    expect(wrong).toEqual([]);
  });

  it('is written in its own letters', () => {
    const script = SCRIPTS[language] ?? /\p{Script=Latin}/u;
    const words = both.filter(
      ({ text, other }) => /[a-z]{3}/.test(plain(text)) && /\p{L}/u.test(plain(other)),
    );
    expect(words.filter(({ other }) => !script.test(plain(other)))).toEqual([]);
  });

  it('has no English sentence left', () => {
    const sentences = both.filter(
      ({ text }) => (plain(text).match(/\p{L}{2,}/gu)?.length ?? 0) > 2,
    );
    expect(sentences.filter(({ text, other }) => other === text)).toEqual([]);
    const left =
      SCRIPTS[language] && both.filter(({ other }) => /[a-z]{4,} [a-z]{2,}/.test(plain(other)));
    expect(left ?? []).toEqual([]);
  });
});
