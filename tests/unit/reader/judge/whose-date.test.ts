import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

describe('of several ends', () => {
  it('that of the data counts, not that of the calls', () => {
    const body =
      '<table><tr><td>Calls valid until</td><td>18 May 2027</td></tr><tr><td>Data left</td><td>1.5 GB</td></tr><tr><td>Data expires</td><td>31 December 2026</td></tr></table>';
    expect(readBody(body)).toMatchObject({ left: 1.5, expires: '2026-12-31' });
  });

  it('one at the head of a column is that of what stands below', () => {
    const body =
      '<table><caption>データ残量</caption><tr><th>種別</th><th>5月31日まで</th><th>6月30日まで</th></tr><tr><td>当月分データ量</td><td>-</td><td>8.2GB</td></tr><tr><td>繰越</td><td>1.1GB</td><td>-</td></tr></table>';
    expect(readBody(body, 'ja-JP')).toMatchObject({ left: 8.2, expires: '2026-06-30' });
  });

  it('one behind several amounts is that of the main one as well', () => {
    const text = 'Te quedan 1,200 MB de 3,000 MB y 500 MB para Facebook, vigencia 25/11/26.';
    expect(readMessage(text, 'es-MX')).toEqual({ left: 1.2, total: 3, expires: '2026-11-25' });
  });

  it('a name and a date in a block each are no part of a page', () => {
    const cell = (name: string, value: string) =>
      `<div><div class="cell__title">${name}</div><div>${value}</div></div>`;
    const body = `<p>剩余 12 GB</p>${cell('套餐', '月包')}${cell('到期时间', '2026-06-10')}`;
    expect(readBody(body, 'zh-CN')).toEqual({ left: 12, expires: '2026-06-10' });
  });
});

describe('a day of the month', () => {
  it.each([
    ['每月27日清零,剩余 12GB', { left: 12, resets: '2026-05-27' }],
    ['每月5日清零,剩余 12GB', { left: 12, resets: '2026-06-05' }],
    ['剩余12GB,本月30日失效', { left: 12, expires: '2026-05-30' }],
  ])('"%s" is the next one', (text, told) => {
    expect(readMessage(text, 'zh-CN')).toEqual(told);
  });
});

describe('a page to sign in at', () => {
  it('is called so, whatever it sells', () => {
    const ways = '<p>短信验证码登录</p><p>服务密码登录</p><p>新入网享300GB,9.9元</p>';
    expect(readBody(ways, 'zh-CN')).toEqual({});
  });
});
