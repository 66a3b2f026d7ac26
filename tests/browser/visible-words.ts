import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What the provider calls things, what everybody writes alike, and languages by their own names. */
const NO_LANGUAGE = [
  // Numbers of orders and bills.
  /(RECEIPT-)?LEB-\d+/g,
  /(4G data card|4G booster|LEB business|Europe unlimited|Hong Kong week)[\w ]*(, \d+ \w+)?/g,
  /LEB[\w ]*|EuroHop eSIM|4G data card|Hong Kong day pass|Korea eSIM/g,
  // Names of plans, allowances and fees, as the sandbox tells them.
  /(Japan|Europe|Voice|4G card|Hong Kong|Business|Korea)[\w ]*\d+[\w ]*(, [\w ]+)?/g,
  /(Handling|Activation|Checkout|Registration) fee|(Winter|Autumn|Asia) promotion|Booster|Today/g,
  /WINTER10|AUTUMN300|ASIA15|Sakura Travel|QuickSIM|NTT docomo|SoftBank|KDDI|SK Telecom|\b[45]G\b/g,
  /DataLeft|TM Forum( Open APIs)?|PayPal|ntfy|Webhook|Alipay|Google|Microsoft|Mozilla|https?:\/\/[\w.:/-]+|127\.0\.0\.1:\d+/g,
  /English|简体中文|繁體中文|日本語|한국어|Deutsch|Français|Español|Português \(Brasil\)/g,
  /Русский|Bahasa Indonesia|العربية|Ctrl\+K|\.json|\b(CSV|PNG|EUR|HKD|JPY|USD|[GM]iB)\b/g,
  /(JP|HK|NT|US)[¥$]|\d?\s?\b([kKMGT]B|[kM]bit\/s|eSIM)\b/g,
];

/** What is left of a text that a language has a say in. */
export const wordsOf = (text: string): string =>
  NO_LANGUAGE.reduce((rest, known) => rest.replace(known, ' '), text).trim();

/** Every text that a user can read or hear on a page, without what belongs to no language. */
async function visibleWords(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      if (parentElement?.checkVisibility()) texts.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts;
  });
  return found.map(wordsOf).filter((text) => text !== '');
}

/** English words, or units written as words. */
export const inEnglish = (texts: string[]): string[] => texts.filter((it) => /[a-z]{2,}/i.test(it));

const inChinese = (texts: string[]): string[] => texts.filter((it) => /\p{sc=Han}/u.test(it));

/** No word of the other language anywhere, and enough of this one to have looked at something. */
export async function speaksOnly(
  page: Page,
  language: 'en' | 'zh-CN',
  where: string,
): Promise<void> {
  const [own, foreign] = language === 'en' ? [inEnglish, inChinese] : [inChinese, inEnglish];
  const count = async () => own(await visibleWords(page)).length;
  await expect.poll(count, where).toBeGreaterThan(3);
  await expect.poll(async () => foreign(await visibleWords(page)), where).toEqual([]);
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
}
