import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';
import type { Language } from '../world/text';

const cookie = 'leb_lang';

const spoken = (tag: string | undefined): Language | undefined => {
  const language = tag?.toLowerCase().split('-')[0];
  return language === 'en' || language === 'zh' ? language : undefined;
};

const askedFor = (c: Context): Language | undefined => spoken(c.req.query('lang'));

const liked = (c: Context): Language =>
  parseAccept(c.req.header('Accept-Language') ?? '')
    .map(({ type }) => spoken(type))
    .find((language) => language !== undefined) ?? 'en';

/** `?lang` decides and is remembered; else the cookie, else the first the browser likes. */
export function chooseLanguage(c: Context): Language {
  const asked = askedFor(c);
  if (asked) setCookie(c, cookie, asked, { path: '/', sameSite: 'Lax' });
  return asked ?? spoken(getCookie(c, cookie)) ?? liked(c);
}

/** `?lang` decides; else the first the browser likes. */
export const languageOfRequest = (c: Context): Language => askedFor(c) ?? liked(c);
