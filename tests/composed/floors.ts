/** Shares of values, in percent: right among those shown, found among those present. */
export interface Floors {
  right: number;
  found: number;
}

/** Pages of each language that are held against its floors. */
export const PAGES = 20;

export const ANSWERS = 400;

/** Which seeds they are of. */
export const SERIES = 1;

/** By language, whole percents below what is so today: `npx tsx tests/bench/composed.ts --floors`. */
export const pageFloors: Record<string, Floors> = {
  ar: { right: 97, found: 94 },
  bg: { right: 97, found: 86 },
  cs: { right: 98, found: 93 },
  da: { right: 100, found: 80 },
  de: { right: 100, found: 94 },
  el: { right: 97, found: 83 },
  en: { right: 100, found: 96 },
  es: { right: 100, found: 88 },
  fa: { right: 95, found: 96 },
  fi: { right: 95, found: 89 },
  fr: { right: 100, found: 97 },
  he: { right: 100, found: 79 },
  hu: { right: 100, found: 89 },
  id: { right: 97, found: 92 },
  it: { right: 100, found: 98 },
  ja: { right: 98, found: 91 },
  kk: { right: 96, found: 92 },
  ko: { right: 97, found: 98 },
  lt: { right: 100, found: 88 },
  nl: { right: 100, found: 82 },
  pl: { right: 100, found: 97 },
  pt: { right: 98, found: 89 },
  ro: { right: 100, found: 98 },
  ru: { right: 96, found: 92 },
  sl: { right: 98, found: 93 },
  sr: { right: 93, found: 97 },
  sv: { right: 100, found: 77 },
  th: { right: 100, found: 79 },
  tr: { right: 98, found: 93 },
  uk: { right: 97, found: 91 },
  vi: { right: 97, found: 96 },
  'zh-Hans': { right: 98, found: 98 },
  'zh-Hant': { right: 100, found: 92 },
};

/** None may be wrong. */
export const answerFloors: Floors = { right: 100, found: 99 };
