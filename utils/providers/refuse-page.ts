import type { Result } from '../domain/failure';
import { failed } from '../domain/failure';
import type { Reads } from './body';

/** Comments and the like may come before it. */
const PAGE =
  /^\s*(?:(?:<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*>)\s*)*<(?:!doctype\s+html|html|head|body)/i;
const LONGEST_PAGE = 500_000;
const SIGN_IN = [
  /<input[^<>]{0,500}type\s*=\s*["']?password/i,
  /<form[^<>]{0,500}action\s*=\s*["']?[^"'<>]{0,300}(?:log-?in|sign-?in|sso|auth)/i,
  /<(?:title|h[1-3]|button)[^<>]{0,300}>[^<]{0,100}(?:log ?in|sign[ -]?in|登录|登入)/i,
];

/**
 * A page where an answer should be: to sign in at, most often.
 * @param text begins with a tag
 */
export function refusePage(text: string, as: Reads): Result<never> | null {
  // Where JSON should be, it is one whatever part of it this is.
  if (as !== 'json' && !PAGE.test(text)) return null;
  return SIGN_IN.some((sign) => sign.test(text.slice(0, LONGEST_PAGE)))
    ? failed({ kind: 'signed-out', accepted: false })
    : failed({ kind: 'unreadable', path: '', why: 'not-json' });
}
