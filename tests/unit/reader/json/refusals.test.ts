import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Answers that ask to sign in, or to come back later. */
const cases: [string, string, string, Record<string, unknown>][] = [
  ['401', 'en', '{"statusCode":401,"message":"Unauthorized"}', { signedOut: true }],
  [
    'token',
    'en',
    '{"error":"invalid_token","error_description":"The access token expired"}',
    { signedOut: true },
  ],
  [
    'gql unauth',
    'en',
    '{"errors":[{"message":"Not authorized","extensions":{"code":"UNAUTHENTICATED"}}],"data":null}',
    { signedOut: true },
  ],
  ['loggedin false', 'en', '{"loggedIn":false,"redirect":"/login"}', { signedOut: true }],
  ['zh relogin', 'zh-CN', '{"ret":-100,"msg":"请先登录"}', { signedOut: true }],
  [
    'ru session',
    'ru',
    '{"success":false,"error":"Сессия истекла. Войдите снова."}',
    { signedOut: true },
  ],
  [
    'maintenance',
    'en',
    '{"error":{"code":503,"message":"The service is temporarily down for maintenance. Please try again later."}}',
    { maintenance: true },
  ],
  [
    'maint ru',
    'ru',
    '{"status":"error","message":"Ведутся технические работы. Попробуйте позже."}',
    { maintenance: true },
  ],
  [
    'de 401',
    'de',
    '{"fehler":"Sitzung abgelaufen. Bitte melden Sie sich erneut an."}',
    { signedOut: true },
  ],
  [
    'xml fault',
    'en',
    '<soap:Envelope xmlns:soap="x"><soap:Body><soap:Fault><faultcode>Client.AuthenticationRequired</faultcode><faultstring>Session expired</faultstring></soap:Fault></soap:Body></soap:Envelope>',
    { signedOut: true },
  ],
];

it.each(cases)('knows the refusal: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
