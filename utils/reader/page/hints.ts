import type { Clock } from '../judge/when';
import { likeliestIn } from '../lexicon/spoken-on';
import type { ReadOptions } from '../page-reading';
import { SEAM } from '../text/letters';
import type { QuantityHints } from '../tokens/find-quantities';
import type { Page, Segment } from './page';
import { regionOfZone } from './region-of-zone';

/** Languages of one country or habit, where a page names none. */
const COMMON: Record<string, string> = { de: 'DE', fr: 'FR', pt: 'PT', es: 'ES', en: '' };

interface Hints {
  hints: QuantityHints;
  clock: Clock;
}

/**
 * How a page writes numbers, money and dates.
 * @param texts of data, which is no page
 */
export function hintsFor(
  page: Page | null,
  options: ReadOptions,
  texts: readonly Pick<Segment, 'folded'>[] = [],
): Hints {
  const own = localeOf(page?.language);
  const tag = localeOf(options.locale);
  const named = own ?? tag ?? localeOf(likeliestIn(page?.segments ?? texts));
  const language = named?.language ?? 'en';
  const told = own?.region ?? tag?.region ?? regionOfHost(options.url);
  const region = told ?? regionOfZone(options.zone);
  // Who lives elsewhere reads another language in its own way; English is written as around.
  const usual = decimalOf(language, language === 'es' ? region : told);
  const decimal = (page === null ? null : decimalOn(page, usual)) ?? usual;
  return {
    hints: {
      language: named?.language ?? null,
      // Who writes decimals with a comma at home parts thousands with a space, whatever this page does.
      style: { decimal, spaces: decimal === ',' || usual === ',' },
      currency: { language, region },
    },
    clock: {
      now: options.now,
      zone: options.zone ?? 'UTC',
      dayFirst: isDayFirst(language, language === 'en' ? region : told),
    },
  };
}

function localeOf(
  tag: string | null | undefined,
): { language: string; region: string | null } | null {
  if (tag === null || tag === undefined || !/^[a-z]{2,3}(?:[-_]|$)/i.test(tag)) return null;
  try {
    const { language, region } = new Intl.Locale(tag.replaceAll('_', '-').slice(0, 30));
    return { language, region: region ?? null };
  } catch {
    return null;
  }
}

function regionOfHost(url: string | undefined): string | null {
  const ending = /^https?:\/\/[^/?#]{1,200}?\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i.exec(url ?? '')?.[1];
  return ending === undefined ? null : ending.toLowerCase() === 'uk' ? 'GB' : ending.toUpperCase();
}

function decimalOf(language: string, region: string | null): '.' | ',' {
  const country = region ?? COMMON[language] ?? '';
  try {
    const parts = new Intl.NumberFormat(
      country === '' ? language : `${language}-${country}`,
    ).formatToParts(1.5);
    const mark = parts.find(({ type }) => type === 'decimal')?.value;
    // Who has a mark of his own for decimals parts thousands with the comma of others.
    return mark === ',' ? ',' : '.';
  } catch {
    return '.';
  }
}

/** "21.07 – 20.08": a day and a month, with nothing behind them that is counted. */
const DAY_AND_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;
const COUNTED = /^\s?[\p{L}\p{Sc}%]/u;

/** "1.243,50": whoever parts thousands with the one puts the other before decimals. */
const BOTH = /(?<![\d.,])\d{1,3}(?:\.\d{3}(?=,)|,\d{3}(?=\.))([.,])\d{1,2}(?![\d.,])/g;
/** "7.318 GB": nobody has thousands of gigabytes, and odd ones. */
const ODD_GIGABYTES = new RegExp(
  `(?<![\\d.,])[1-9]\\d{0,2}([.,])(?!\\d00)\\d{3}(?=[ ${SEAM}]{0,2}(?:(?:gb|go|гб|gib)(?!\\p{L})|جيجا|غيغا|گيگ))`,
  'gu',
);
const MEGABYTES = `[ ${SEAM}]{0,2}(?:(?:mb|mo|мб)(?!\\p{L})|ميجا|ميغا|مگا)`;
/** "5,000 MB": nobody sells five of them. */
const WHOLE_MEGABYTES = new RegExp(
  `(?<![\\d.,])[1-9]\\d?([.,])(?:[05]00|024)(?=${MEGABYTES})`,
  'gu',
);
/** "500.000 MB", "0.512 MB": the page has three decimals of all. */
const THREE_DECIMALS = new RegExp(`(?<![\\d.,])(?:0|\\d{3,6})[.,]\\d{3}${MEGABYTES}`, 'u');
/** Weighs as much as some that could be a day, a version or a price from elsewhere. */
const PROOF = 3;

/** What the page itself puts before one or two decimals, most of the time. */
function decimalOn(page: Page, usual: '.' | ','): '.' | ',' | null {
  let points = 0;
  let commas = 0;
  for (const { folded } of page.segments) {
    const numbers = folded.matchAll(/(?<![\d.,/:-])\d{1,6}([.,])\d{1,2}(?![\d.,/:-])/g);
    for (const { 0: number, 1: mark, index } of numbers) {
      if (mark === ',') commas++;
      else if (
        usual === '.' ||
        !DAY_AND_MONTH.test(number) ||
        COUNTED.test(folded.slice(index + number.length, index + number.length + 2))
      )
        points++;
    }
    for (const proof of [BOTH, ODD_GIGABYTES])
      for (const [, mark] of folded.matchAll(proof)) {
        if (mark === ',') commas += PROOF;
        else points += PROOF;
      }
    for (const [, mark] of folded.matchAll(WHOLE_MEGABYTES)) {
      if (page.segments.some((one) => THREE_DECIMALS.test(one.folded))) break;
      if (mark === '.') commas += PROOF;
      else points += PROOF;
    }
  }
  if (points === commas) return null;
  return points > commas ? '.' : ',';
}

/** The month stands first where the year does; not in Hong Kong and around, where English set the order. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const BRITISH: ReadonlySet<string> = new Set(['HK', 'MO', 'SG', 'MY']);

function isDayFirst(language: string, region: string | null): boolean {
  if (MONTH_FIRST.has(language)) return BRITISH.has(region ?? '');
  return !(region === 'US' || region === 'PH' || (language === 'en' && region === 'CA'));
}
