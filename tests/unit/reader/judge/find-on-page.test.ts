import { describe, expect, it } from 'vitest';
import { readBody } from './read-text';

describe('a label outside the words of an amount', () => {
  it('is the term that the page ties to it, and no other', () => {
    expect(
      readBody('<dl><dt>Zorbs</dt><dd>12.6 GB</dd><dt>Spent so far</dt><dd>37%</dd></dl>'),
    ).toEqual({ percentUsed: 37 });
  });

  it('stands below the number', () => {
    const body = '<h2>Data</h2><div>3.2 GB</div><div>left of 10 GB</div>';
    expect(readBody(body)).toEqual({ left: 3.2, total: 10 });
  });

  it('is no heading above the name of a plan', () => {
    const body = '<h1>Data left</h1><p>Plan: Sun + calls 15 GB</p><p>6.4 GB left</p>';
    expect(readBody(body)).toMatchObject({ left: 6.4 });
  });

  it('is no header above the name of a pack', () => {
    const body =
      '<table><tr><th>Package</th><th>Left</th><th>Expires</th></tr><tr><td>Internet 4 GB</td><td>2.1 GB</td><td>27 May 2026</td></tr></table>';
    expect(readBody(body)).toEqual({ left: 2.1, expires: '2026-05-27' });
  });

  it('gives its unit in brackets behind the number', () => {
    const body =
      '<div>312.5<span>已用流量(G)</span></div><div>1187.5<span>剩余流量(G)</span></div>';
    expect(readBody(body, 'zh-CN')).toEqual({ used: 312.5, left: 1187.5 });
  });

  it('counts minutes below "Calls"', () => {
    const body = '<p>Data: 3 GB left</p><ul><li>Calls<b>840 remaining of 1000</b></li></ul>';
    expect(readBody(body)).toEqual({ left: 3, minutes: 840 });
  });
});

describe('a page', () => {
  it('is read where amounts leave open which is which, as its language has it', () => {
    const body = '<h2>Интернет</h2><div>5,3 ГБ</div><div>из 20 ГБ</div>';
    expect(readBody(body, 'ru-RU')).toEqual({ left: 5.3, total: 20 });
  });

  it('tells of the line shown, not of the others it lists', () => {
    const body =
      '<ul><li>Mama 600 000 382 0.8 GB left</li><li>Tablet 600 000 383 97 GB left</li></ul><h1>My phone</h1><p>33.6 GB left of 60 GB</p>';
    expect(readBody(body)).toEqual({ left: 33.6, total: 60 });
  });

  it('says by its amounts which percentage it shows', () => {
    const body = '<h2>Data</h2><div>52%</div><p>Left: 3.84 GB</p><p>Total: 8 GB</p>';
    expect(readBody(body)).toEqual({ left: 3.84, total: 8, percentUsed: 52 });
  });

  it('owes what is paid automatically', () => {
    const body =
      '<p>7.8 GB used of 15 GB</p><h2>Current balance</h2><p>$128.44</p><p>AutoPay scheduled 19 May 2026</p>';
    expect(readBody(body, 'en-US')).toEqual({ used: 7.8, total: 15 });
  });
});
