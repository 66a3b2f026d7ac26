import type { Page } from '../page/page';
import type { Attributes } from './attributes';
import { classSigns, isCaptcha } from './class-signs';

/** Notes what tells of the page without being text: its language, a password field, a robot check. */
export function noteSigns(page: Page, tag: string, attributes: Attributes, unseen: boolean): void {
  if (tag === 'html') page.language = attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
  if (tag === 'input' && !unseen && attributes.get('type')?.toLowerCase() === 'password')
    page.password = true;
  if (page.captcha) return;
  const names = attributes.get('class');
  page.captcha =
    (names !== undefined && classSigns(names).captcha) ||
    isCaptcha(attributes.get('id') ?? '') ||
    (attributes.tells && isCaptcha(attributes.get('src') ?? ''));
}
