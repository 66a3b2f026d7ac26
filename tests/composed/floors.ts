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
  ar: { right: 100, found: 100 },
  bg: { right: 100, found: 97 },
  cs: { right: 100, found: 100 },
  da: { right: 100, found: 100 },
  de: { right: 100, found: 97 },
  el: { right: 100, found: 98 },
  en: { right: 100, found: 98 },
  es: { right: 100, found: 92 },
  fa: { right: 100, found: 100 },
  fi: { right: 100, found: 93 },
  fr: { right: 100, found: 100 },
  he: { right: 100, found: 98 },
  hu: { right: 100, found: 98 },
  id: { right: 100, found: 97 },
  it: { right: 100, found: 98 },
  ja: { right: 98, found: 96 },
  kk: { right: 100, found: 100 },
  ko: { right: 100, found: 100 },
  lt: { right: 100, found: 97 },
  nl: { right: 100, found: 95 },
  pl: { right: 100, found: 100 },
  pt: { right: 100, found: 100 },
  ro: { right: 100, found: 98 },
  ru: { right: 100, found: 100 },
  sl: { right: 100, found: 98 },
  sr: { right: 98, found: 100 },
  sv: { right: 100, found: 98 },
  th: { right: 100, found: 100 },
  tr: { right: 100, found: 96 },
  uk: { right: 100, found: 94 },
  vi: { right: 100, found: 98 },
  'zh-Hans': { right: 100, found: 98 },
  'zh-Hant': { right: 100, found: 98 },
};

/** None may be wrong. */
export const answerFloors: Floors = { right: 100, found: 99 };
