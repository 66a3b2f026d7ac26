import { aPack } from './a-pack';

/** A place in a line of text, without anything around it. */
export const placeOf = (line: string, token = 0) => ({ line, token, labels: [], headings: [] });

/** A pack for an account page that the browser is signed in at. */
export const pagePack = {
  ...aPack,
  signIn: { kind: 'browser' },
  requests: [{ id: 'usage', url: 'https://my.provider.example/account', answer: 'html' }],
  locale: 'en',
  zone: 'Asia/Tokyo',
  account: { place: placeOf('signed in as {card}'), optional: true },
  lines: [
    {
      request: 'usage',
      tail: { place: placeOf('card {card}'), optional: true },
      buckets: [
        {
          kind: 'data',
          name: 'Data',
          remaining: { place: placeOf('{data} left of {data}') },
          total: { place: placeOf('{data} left of {data}', 1) },
          expiresAt: { place: placeOf('valid until {date}') },
        },
      ],
    },
  ],
};

export const accountPage = (...rows: string[]): string =>
  `<!doctype html><html lang="en"><title>Account</title><body><h1>My account</h1>${rows
    .map((row) => `<p>${row}</p>`)
    .join('')}</body></html>`;

export const goodPage = accountPage('3.2 GB left of 10 GB', 'Valid until 1 Dec 2026');

export const signInPage = accountPage(
  '<form action="/login"><label>Password <input type="password" name="p"></label><button>Sign in</button></form>',
  '<a href="/help">Help</a> <a href="/password/reset?lang=en">Forgot your password?</a>',
);
