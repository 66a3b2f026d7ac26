import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';
import type { Language } from '../world/text';

const cookie = 'leb_lang';

const spoken = (tag: string | undefined): Language | undefined => {
  const language = tag?.toLowerCase().split('-')[0];
  return language === 'en' || language === 'zh' ? language : undefined;
};

/** `?lang` decides and is remembered; else the cookie, else the first the browser likes. */
export function chooseLanguage(c: Context): Language {
  const asked = spoken(c.req.query('lang'));
  if (asked) setCookie(c, cookie, asked, { path: '/', sameSite: 'Lax' });
  const liked = parseAccept(c.req.header('Accept-Language') ?? '')
    .map(({ type }) => spoken(type))
    .find((language) => language !== undefined);
  return asked ?? spoken(getCookie(c, cookie)) ?? liked ?? 'en';
}
