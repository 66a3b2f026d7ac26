import type { Look } from './eye-message';

const MOST_ADDRESSES = 30;
const LONGEST_ADDRESS = 2_000;

/** Addresses of the same origin that the page itself asked for data, the latest last. */
function dataUrls(page: Window): string[] {
  const asked = page.performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => 'initiatorType' in entry)
    .filter(({ initiatorType }) => initiatorType === 'fetch' || initiatorType === 'xmlhttprequest')
    .map(({ name }) => name)
    .filter((name) => URL.canParse(name) && new URL(name).origin === page.location.origin)
    .filter((name) => name.length <= LONGEST_ADDRESS);
  return [...new Set(asked)].slice(-MOST_ADDRESSES);
}

/** What a page says of itself besides its text. */
export function describePage(page: Document): Omit<Look, 'html' | 'memory'> {
  const siteName = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return {
    url: page.location.href.slice(0, LONGEST_ADDRESS),
    title: page.title.slice(0, 300),
    siteName: siteName?.trim().slice(0, 80) ?? '',
    locale: page.documentElement.lang.slice(0, 40),
    dataUrls: page.defaultView === null ? [] : dataUrls(page.defaultView),
  };
}
