import type { Clock } from '../judge/when';
import type { ReadOptions } from '../page-reading';
import type { QuantityHints } from '../tokens/find-quantities';
import type { Page } from './page';

/** Languages of one country or habit, where a page names none. */
const COMMON: Record<string, string> = { de: 'DE', fr: 'FR', pt: 'PT', es: 'ES', en: '' };

interface Hints {
  hints: QuantityHints;
  clock: Clock;
}

/** How a page writes numbers, money and dates. */
export function hintsFor(page: Page | null, options: ReadOptions): Hints {
  const tag = localeOf(options.locale) ?? localeOf(page?.language) ?? localeOf('en');
  const own = localeOf(page?.language);
  const language = (own ?? tag)?.language ?? 'en';
  const region = own?.region ?? tag?.region ?? regionOfHost(options.url) ?? null;
  const usual = decimalOf(language, region);
  const decimal = (page === null ? null : decimalOn(page)) ?? usual;
  return {
    hints: { style: { decimal, spaces: decimal === ',' }, currency: { language, region } },
    clock: {
      now: options.now,
      zone: options.zone ?? 'UTC',
      dayFirst: isDayFirst(language, region),
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
    return mark === ',' || mark === '٫' ? ',' : '.';
  } catch {
    return '.';
  }
}

/** What the page itself puts before one or two decimals, most of the time. */
function decimalOn(page: Page): '.' | ',' | null {
  let points = 0;
  let commas = 0;
  for (const { folded } of page.segments) {
    for (const [, mark] of folded.matchAll(/(?<![\d.,/:-])\d{1,6}([.,])\d{1,2}(?![\d.,/:-])/g)) {
      if (mark === '.') points++;
      else commas++;
    }
  }
  if (points === commas) return null;
  return points > commas ? '.' : ',';
}

function isDayFirst(language: string, region: string | null): boolean {
  return !(region === 'US' || region === 'PH' || (language === 'en' && region === 'CA'));
}
