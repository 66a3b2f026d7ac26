import type { Page } from '@playwright/test';

/** A pack for a server of the test's own: one request, one bucket, a key in a header. */
export const packFor = (url: string, parts: object = {}) => ({
  format: 1,
  id: 'harbour',
  version: 1,
  name: 'Harbour Data',
  countries: ['HK'],
  hosts: [url],
  checkoutHosts: ['https://pay.harbour.example'],
  signIn: { kind: 'header', name: 'X-API-Key' },
  asks: [{ name: 'iccid', label: 'ICCID' }],
  requests: [{ id: 'data', url: `${url}/sims/{iccid}/data`, answer: 'json' }],
  gigabyte: 'unknown',
  lines: [
    {
      request: 'data',
      id: { ask: 'iccid' },
      tail: { ask: 'iccid' },
      buckets: [
        {
          kind: 'data',
          name: 'Data',
          remaining: { path: '$.left', unit: 'GB' },
          total: { path: '$.total', unit: 'GB' },
        },
      ],
    },
  ],
  links: { account: `${url}/account` },
  paceMinutes: 30,
  ...parts,
});

/** Chooses a file as the user would: its name, and what is in it. */
export const choosePack = (page: Page, content: unknown, name = 'harbour.pack.json') =>
  page.getByLabel(/^(Choose a file|选择文件)$/).setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });

/** The row of a pack in the list. */
export const packRow = (page: Page, name: string) =>
  page
    .getByRole('list', { name: /^(Packs|适配包)$/ })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });
