import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { Fetched, Http } from '../http';
import { read } from '../read';

/** Headers that a question needs; none where the device gives out no token. */
export type Session = Record<string, string>;

// What is no header's text would be no token either.
const token = z.string().check(z.regex(/^[!-~]{1,400}$/));
const cookie = z.string().check(z.regex(/^[ -~]{1,400}$/));

const withToken = z.object({ response: z.object({ token }) });
const withSession = z.object({
  response: z.object({ TokInfo: token, SesInfo: z.optional(cookie) }),
});
const META = /<meta\b[^>]{0,600}>/gi;
const NAMED = /\bname\s*=\s*["']?csrf_token\b/i;
const CONTENT = /\bcontent\s*=\s*(?:"([!-~]{1,400}?)"|'([!-~]{1,400}?)')/i;

interface Way {
  path: string;
  as: 'xml' | 'text';
  /** Null where there is no token in the answer. */
  find: (body: unknown) => Session | null;
}

const session = (value: string, cookies?: string): Session => ({
  __RequestVerificationToken: value,
  ...(cookies === undefined ? {} : { Cookie: cookies }),
});

const plain: Way = {
  path: '/api/webserver/token',
  as: 'xml',
  find(body) {
    const said = read(withToken, body);
    return said.ok ? session(said.value.response.token) : null;
  },
};

const withCookie: Way = {
  path: '/api/webserver/SesTokInfo',
  as: 'xml',
  find(body) {
    const said = read(withSession, body);
    if (!said.ok) return null;
    const { TokInfo, SesInfo } = said.value.response;
    return session(TokInfo, SesInfo);
  },
};

const homePage: Way = {
  path: '/',
  as: 'text',
  find(body) {
    const meta = String(body)
      .match(META)
      ?.find((each) => NAMED.test(each));
    const [, double, single] = CONTENT.exec(meta ?? '') ?? [];
    const found = double ?? single;
    return found === undefined ? null : session(found);
  },
};

/** How this firmware is not asked, or what it never knew: the next way may be the right one. */
const isNoWay = (fetched: Fetched): boolean =>
  fetched.ok === 'missing' ||
  (fetched.ok === false &&
    ['unreadable', 'unsafe', 'signed-out', 'forbidden'].includes(fetched.failure.kind));

/**
 * A token by the first of three ways that this firmware knows. One that was refused is renewed by the
 * way that brings the session it belongs to: a cookie that is set can be read in a terminal and not in
 * a browser.
 */
export async function fetchSession(http: Http, renews: boolean): Promise<Result<Session>> {
  const ways = renews ? [withCookie, plain, homePage] : [plain, withCookie, homePage];
  for (const { path, as, find } of ways) {
    const fetched = await http.get(path, { as });
    if (fetched.ok === false && !isNoWay(fetched)) return fetched;
    if (fetched.ok !== true) continue;
    const { body, cookies } = fetched.value;
    const found = find(body);
    if (found !== null) return done(cookies === null ? found : { Cookie: cookies, ...found });
  }
  return done({});
}

/** What answers without being signed in: each firmware knows one of them. */
export const sessionMarks = [withCookie, plain].map(({ path, as, find }) => ({
  path,
  as,
  fits: (body: unknown): boolean => find(body) !== null,
}));
