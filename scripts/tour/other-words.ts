import type { Page } from '@playwright/test';
import { loadOptionsPage } from '../../utils/view/options-locale';
import { wholeText } from './popup-text';
import { agreeOnParts, Mismatch, say } from './report';
import type { Stage } from './stage';

const en = await loadOptionsPage('en-GB');
const zhCn = await loadOptionsPage('zh-CN');

/** Every fixed string of a language, by its key. */
function stringsOf(words: object, at = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${at}${key}`, value]];
    return typeof value === 'object' && value !== null ? stringsOf(value, `${at}${key}.`) : [];
  });
}

const chinese = new Map(stringsOf(zhCn));
const onlyEnglish = stringsOf(en)
  .filter(([key, text]) => text.length > 2 && chinese.get(key) !== text)
  .map(([, text]) => text);

/** English words of DataLeft's own that are still on a page. */
async function leftInEnglish(page: Page): Promise<string[]> {
  const text = await wholeText(page);
  const escaped = (words: string) => words.replace(/[^\w\s]/g, '\\$&');
  return onlyEnglish.filter((words) => new RegExp(`(?<!\\w)${escaped(words)}(?!\\w)`).test(text));
}

/** Chosen in the settings; the popup that stands open follows without a reload. */
export async function turnDark({ dataleft, pictures, popup }: Stage): Promise<void> {
  const options = await dataleft.open('options.html#look');
  await options.getByText('Dark', { exact: true }).click();
  await popup.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
  await pictures.take(popup, 'popup-dark');
  say('dark', 'chosen in the settings', 'the open popup followed');
  await options.close();
}

export async function turnChinese({ dataleft, pictures, popup }: Stage): Promise<void> {
  const options = await dataleft.open('options.html#language');
  await options.getByRole('combobox').selectOption('zh-CN');
  const text = () => wholeText(popup);
  await agreeOnParts('popup in Chinese', text, ['条线路', zhCn.words.card.refresh]);
  const title = await agreeOnParts('tooltip', async () => (await dataleft.toolbar()).title, ['条']);
  for (const page of [popup, options]) {
    const left = await leftInEnglish(page);
    if (left.length > 0) throw new Mismatch('in Chinese', left, 'nothing in English');
  }
  await pictures.take(popup, 'popup-chinese');
  say('Chinese', 'chosen in the settings', `tooltip "${title}"`);
  say('', 'nothing left in English', 'in popup and options');
  await options.close();
}
