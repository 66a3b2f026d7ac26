import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../../utils/reader/page-reading';
import { readPage } from '../../../../utils/reader/read-page';

const now = Date.UTC(2026, 8, 3);
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>My line</title></head><body>${body}</body></html>`;
const read = (body: string): PageReading => readPage(page(body), { now, zone: 'UTC' });

const shell = '<div id="root"><p>Loading…</p></div>';
const usage = '{"usage":{"remainingMB":2345,"totalMB":4000},"validUntil":"2026-09-28"}';
const inText = JSON.stringify(usage);

describe('data in the scripts of a page that shows no balance', () => {
  it.each([
    ['a script of JSON', `<script type="application/json">${usage}</script>`],
    ['an assignment', `<script>window.__STATE__ = ${usage};</script>`],
    ['a variable', `<script>(function(){var x=1;var state=${usage};go(state)})()</script>`],
    ['a call', `<script>app.boot(${usage}, 3)</script>`],
    ['a text that is parsed', `<script>window.s=JSON.parse(${inText});</script>`],
    ['a text in single quotes', `<script>window.s=JSON.parse('${usage}');</script>`],
    ['escapes', `<script>s=JSON.parse("${usage.replaceAll('"', '\\x22')}");</script>`],
    ['what is not there', `<script>s={"a":undefined,"b":${usage}}</script>`],
    [
      'code and other objects before it',
      `<script>f={a:1};g=["x"];if(a<b){c({})}h=${usage}</script>`,
    ],
    ['brackets that never close before it', `<script>var t="{";u={"a":[1,;v=${usage}</script>`],
    [
      'the data of a page builder',
      `<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":${usage}}}</script>`,
    ],
  ])('is read from %s', (_, script) => {
    const reading = read(shell + script);
    expect(reading.dataRemainingBytes).toBe(2_345_000_000);
    expect(reading.dataTotalBytes).toBe(4_000_000_000);
    expect(reading.expiresAt).toBe(Date.UTC(2026, 8, 28));
    expect(reading.quotes.dataRemainingBytes).toBe('remainingMB: 2345');
    expect(reading.buckets).toHaveLength(1);
  });

  it('keeps the money that the page shows', () => {
    const data = '{"remainingMB":2345,"totalMB":4000,"balance":99,"currency":"EUR"}';
    const reading = read(`<p>Your credit: €5.00</p><script>s=${data}</script>`);
    expect(reading).toMatchObject({ dataRemainingBytes: 2_345_000_000, moneyMinor: 500 });
  });
});

describe('data in the scripts of a page is not read', () => {
  const script = `<script type="application/json">${usage}</script>`;

  it('where the page says something else itself', () => {
    const reading = read(`<h2>Data left</h2><p>1.5 GB</p>${script}`);
    expect(reading.dataRemainingBytes).toBe(1_500_000_000);
    expect(reading.dataTotalBytes).toBeUndefined();
  });

  it('where the page asks for a sign-in', () => {
    const reading = read(`<h1>Sign in</h1><input type="password">${script}`);
    expect(reading).toMatchObject({ signedOut: true, buckets: [] });
  });

  it.each([
    [
      'a catalogue',
      '[{"id":"a","data":"5 GB","remaining_stock":9,"price":4.5},{"id":"b","data":"9 GB","price":8}]',
    ],
    [
      'plans',
      '{"plans":[{"title":"S","dataLimitGb":5,"price":9},{"title":"M","dataLimitGb":20,"price":19}]}',
    ],
    ['words', '{"i18n":{"en":{"dataLeft":"You have 5 GB left of 10 GB"}}}'],
    ['a limit alone', '{"upload":{"dataLimitGb":5}}'],
    ['a speed', '{"speedTest":{"remainingMbps":50}}'],
    ['history', '{"history":[{"month":"2026-08","usedMB":7990,"totalMB":9000}]}'],
    ['storage', '{"cloudStorage":{"usedGb":3,"totalGb":15}}'],
  ])('where it is %s', (_, data) => {
    const reading = read(`${shell}<script type="application/json">${data}</script>`);
    expect(reading.buckets).toEqual([]);
    expect(reading.quotes).toEqual({});
  });
});
