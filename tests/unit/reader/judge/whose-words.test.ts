import { describe, expect, it } from 'vitest';
import { readBody } from './read-text';

describe('whose words they are', () => {
  it('leaves a word to the amount that it stands with', () => {
    const body = '<p>61.8 GB left</p><div><span>38.2 GB used</span><span>100 GB</span></div>';
    expect(readBody(body)).toEqual({ left: 61.8, used: 38.2, total: 100 });
  });

  it('leaves a word between two amounts to the first', () => {
    const body = '<h2>Plan 80 GB</h2><div><b>17.6 GB</b><i>used</i><b>80 GB</b></div>';
    expect(readBody(body)).toMatchObject({ used: 17.6 });
  });

  it('reads what is left below such a heading, with its end beside it', () => {
    const body = '<h2>Remaining</h2><ul><li>Internet <b>12.4 GB</b> until 1 October 2026</li></ul>';
    expect(readBody(body)).toEqual({ left: 12.4, expires: '2026-10-01' });
  });

  it('lets a heading with money of its own say nothing of data', () => {
    const body = '<h1>My usage</h1><h2>Credit: $11.34</h2><p>41 GB / 180 GB</p>';
    expect(readBody(body)).toEqual({ used: 41, total: 180, money: 1134 });
  });

  it('sees a section below the heading in its header', () => {
    const body =
      '<section><header><h2>Pack</h2><p>Valid until 1 October 2026</p></header><p>3 GB left</p></section>';
    expect(readBody(body)).toEqual({ left: 3, expires: '2026-10-01' });
  });

  it('takes a share above for that of the amounts below', () => {
    const body = '<h1>You have used 80% of your data</h1><h2>Hi</h2><p>9.6 GB of 12 GB used</p>';
    expect(readBody(body)).toEqual({ used: 9.6, total: 12, percentUsed: 80 });
  });
});

describe('the one allowance of a travel eSIM', () => {
  const card = '<h2>Japan</h2><p>1.87 GB remaining of 5 GB</p>';

  it('is what the line can use', () => {
    expect(readBody(`<h1>My eSIMs</h1><p>Travel data</p>${card}`)).toEqual({
      left: 1.87,
      total: 5,
    });
  });
});

describe('an odd size below "Balance"', () => {
  const row = (size: string) =>
    `<h2>Stan konta</h2><table><tr><td>Pakiet danych (GB)</td><td>${size}</td><td>ważny do 1.10.2026</td></tr></table>`;

  it('is what is left', () => {
    expect(readBody(row('18,74 GB'), 'pl')).toMatchObject({ left: 18.74 });
  });

  it('is open when it is round', () => {
    expect(readBody(row('18 GB'), 'pl')).not.toHaveProperty('left');
  });
});
