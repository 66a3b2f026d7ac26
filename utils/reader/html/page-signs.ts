import type { Page } from '../page/page';
import type { Attributes } from './attributes';

const CAPTCHA = /captcha|cf-challenge|challenge-form|turnstile/i;
const NAMES = ['class', 'id', 'src'] as const;

/** Notes what tells of the page without being text: its language, a password field, a robot check. */
export function noteSigns(page: Page, tag: string, attributes: Attributes, unseen: boolean): void {
  if (tag === 'html') page.language = attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
  if (tag === 'input' && !unseen && attributes.get('type')?.toLowerCase() === 'password')
    page.password = true;
  if (page.captcha) return;
  for (const name of NAMES) {
    const value = attributes.get(name);
    if (value !== undefined && value.length < 2000 && CAPTCHA.test(value)) page.captcha = true;
  }
}
