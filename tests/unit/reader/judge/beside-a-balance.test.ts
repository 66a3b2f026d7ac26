import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';
import { readBody, readMessage } from './read-text';

const LINES = Array.from({ length: 14 }, (_, at) => `<p>Section ${at}</p>`).join('');

describe('a notice of maintenance', () => {
  const notice = '<p>Planned maintenance: Sunday 2am–5am.</p>';
  const isMaintained = (body: string) =>
    readPage(`<!doctype html><html lang="en"><body><main>${body}</main></body></html>`, {
      now: 0,
      kind: 'html',
    }).maintenance;

  it('is a side note on a page with sums', () => {
    expect(isMaintained(`${notice}${LINES}<p>Add-on 10 GB</p><p>5 €</p>`)).toBe(false);
  });

  it('is what a page without any is about', () => {
    expect(isMaintained(`${notice}${LINES}`)).toBe(true);
  });
});

describe('a gauge without words', () => {
  const used = (gauge: string) =>
    readBody(`<h2>Data</h2>${gauge}<p>Used: 27 GB</p><p>Total: 150 GB</p>`);

  it.each([
    '<div role="progressbar" aria-valuenow="18"></div>',
    '<progress value="0.18"></progress>',
    '<div data-progress-value="18,0"></div>',
  ])('shows the share that the amounts prove: %s', (gauge) => {
    expect(used(gauge)).toEqual({ used: 27, total: 150, percentUsed: 18 });
  });

  it('shows nothing else', () => {
    expect(used('<div role="progressbar" aria-valuenow="60"></div>')).toEqual({
      used: 27,
      total: 150,
    });
  });
});

describe('nobody’s account', () => {
  it('is a thread', () => {
    const text = `Usage meter\n6 Replies, latest reply on Sep 15\n• Re: Usage meter\nI had 300 MB used on Friday.\n• Re: Usage meter\nMine says 1.2 GB left.`;
    expect(readMessage(text, 'en-GB')).toEqual({});
  });

  it('is a comparison of plans without limit', () => {
    const text =
      '# Plans\n\n## Start\nUnlimited data\nPrice: 51 €/month\n\n## Zen\nUnlimited data\nPrice: 59 €/month';
    expect(readMessage(text, 'en-GB')).toEqual({});
  });

  it('is a table of prices', () => {
    const text =
      'Plan A B C D\nPrice 5 15 7 30\nData 3GB 6GB (2GB fast and 1GB used at night) 10GB 12GB';
    expect(readMessage(text, 'en-GB')).toEqual({});
  });
});

it('a heading of the line names its plan, whatever that is called', () => {
  const body =
    '<div><h3>門號 0936-XXX-218 4G 精選 699</h3><h4>國內行動上網</h4><p>已使用 8.27 GB / 共 12 GB</p></div>';
  expect(readBody(body, 'zh-TW')).toEqual({ used: 8.27, total: 12 });
});
