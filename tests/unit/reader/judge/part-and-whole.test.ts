import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

describe('a part without a word of its own', () => {
  it.each([
    ['el-GR', 'Η κατανάλωσή μου', '35% υπόλοιπο', '5,25 GB από 15 GB'],
    ['en-GB', 'My usage', '35% left', '5.25 GB of 15 GB'],
    ['de-DE', 'Mein Verbrauch', '65 % verbraucht', '5,25 GB / 15 GB'],
    ['fr-FR', 'Ma conso', 'Reste 35 %', '5,25 Go / 15 Go'],
  ])('is what the share in its card says, whatever stands above: %s', (locale, ...said) => {
    const [above, share, amounts] = said;
    const body = `<h1>${above}</h1><div><h2>Data</h2><p>${share}</p><p>${amounts}</p></div>`;
    expect(readBody(body, locale)).toMatchObject({ left: 5.25, total: 15 });
  });

  it.each([
    ['is the one size of which it is the share', '<p>Included 30 GB</p>', { total: 30 }],
    ['is none where two sizes fit', '<p>Included 30 GB</p><p>Included 31 GB</p>', {}],
  ])('whose whole stands elsewhere %s', (_, sizes, whole) => {
    const used = '<h2>Data</h2><div><div>1.5 GB</div><div>5 %</div><div>used</div></div>';
    const read = readBody(`${used}<section><h2>Volume</h2>${sizes}</section>`);
    expect(read).toEqual({ used: 1.5, percentUsed: 5, ...whole });
  });

  it.each([
    ['en-GB', 'Used 4.68 GB / left 10.32 GB'],
    ['de-DE', 'Verbraucht 4,68 GB / Rest 10,32 GB'],
    ['ja-JP', '使用 4.68GB / 残り 10.32GB'],
    ['ru-RU', 'Использовано 4,68 ГБ / осталось 10,32 ГБ'],
  ])('is no whole where a word behind the slash calls it left: %s', (locale, said) => {
    const read = readBody(`<div>${said}</div>`, locale);
    expect(read).toMatchObject({ left: 10.32, used: 4.68 });
    expect([15, undefined]).toContain(read.total);
  });

  it.each([
    ['en-GB', 'Data left 12 GB', 'Your plan: 20 GB available'],
    ['ko-KR', '남은 데이터 12GB', '요금제: 사용 가능 20GB'],
    ['zh-CN', '剩余流量 12GB', '当前套餐：可用20GB'],
  ])('is the whole where the plan makes it available: %s', (locale, left, plan) => {
    const read = readBody(`<div><p>${left}</p><p>${plan}</p></div>`, locale);
    expect(read).toMatchObject({ left: 12, total: 20 });
  });

  it.each([
    ['en-GB', 'Remaining data usage 12 GB'],
    ['zh-TW', '剩餘總上網用量 12GB'],
    ['ko-KR', '잔여 데이터 사용량 12GB'],
  ])('is left where what is left of the use is told: %s', (locale, said) => {
    expect(readBody(`<div>${said}</div>`, locale)).toEqual({ left: 12 });
  });

  it('stays open where the share is one half', () => {
    const body = '<div><h2>Data</h2><p>50% left</p><p>5 GB of 10 GB</p></div>';
    expect(readBody(body)).toMatchObject({ total: 10 });
  });

  it.each([
    ['in its line', '<p>6,38 GB από 10 GB, λήγει στις 13/08/2026</p>'],
    ['above', '<p>Λήγει στις 13/08/2026</p><ul><li>6,38 GB από 10 GB</li></ul>'],
  ])('is left where a pack ends beside money that is held: %s', (_, pack) => {
    const money = '<section><h2>Υπόλοιπο λογαριασμού</h2><p>€9,45</p></section>';
    const body = `${money}<section><h2>Ενεργά πακέτα</h2>${pack}</section>`;
    expect(readBody(body, 'el-GR')).toMatchObject({ left: 6.38, total: 10, money: 945 });
  });
});

describe('a whole in brackets', () => {
  it.each([
    ['en-GB', 'Data left: 34.7 GB (of 50 GB)'],
    ['de-DE', 'Verbleibend: 34,7 GB (von 50 GB)'],
    ['fr-FR', 'Reste : 34,7 Go (sur 50 Go)'],
    ['ru-RU', 'Остаток: 34,7 ГБ (из 50 ГБ)'],
    ['hu-HU', 'Maradék: 34,7 GB (50 GB-ból)'],
    ['he-IL', 'נותרו: 34.7GB (מתוך 50GB)'],
    ['ja-JP', '残りデータ量：34.7GB（50GB中）'],
    ['ko-KR', '남은 데이터: 34.7GB (50GB 중)'],
  ])('is that of the part before: %s', (locale, text) => {
    expect(readMessage(text, locale)).toEqual({ left: 34.7, total: 50 });
  });
});

describe('what stands around an amount', () => {
  it('is not said of it where it is of money', () => {
    const body = '<div><p>Account balance</p><p>£23.16</p><p>15 GB</p></div>';
    expect(readBody(body)).toEqual({ money: 2316 });
  });

  it('is not said of what a name holds in brackets', () => {
    const body = '<h2>Left</h2><div><p>Plan Sun 599 (24 GB)</p></div>';
    expect(readBody(body)).not.toHaveProperty('left');
  });
});
