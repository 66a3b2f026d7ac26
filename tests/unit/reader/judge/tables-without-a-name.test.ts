import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

const row = (cells: readonly string[], tag: string): string =>
  `<div class="row">${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</div>`;

describe('a table that is not called one', () => {
  const all = { left: 18, used: 12, total: 30, expires: '2026-06-30' };

  it.each([
    ['of blocks', 'p', ''],
    ['of elements in a line', 'span', ''],
    ['of elements with a space between', 'span', ' '],
  ])('%s is read by its columns', (_, tag, space) => {
    const body = [
      row(['Name', 'Total', 'Used', 'Left', 'Valid until'], tag),
      row(['Home data', '30 GB', '12 GB', '18 GB', '30 June 2026'], tag),
      row(['Roaming data', '5 GB', '1 GB', '4 GB', '30 June 2026'], tag),
    ];
    const html = body.join('').replaceAll(`</${tag}><`, `</${tag}>${space}<`);
    expect(readBody(`<h2>Your usage</h2>${html}`)).toEqual(all);
  });

  it('is read in other languages, below a word for the names', () => {
    const body = [
      row(['套餐', '总量', '已用', '剩余', '有效期至'], 'span'),
      row(['国内流量', '30<i>GB</i>', '12<i>GB</i>', '18<i>GB</i>', '2026-06-30'], 'span'),
    ];
    expect(readBody(`<h2>余量</h2>${body.join('')}`, 'zh-CN')).toEqual(all);
    const french = [
      row(['Forfait', 'Consommé', 'Restant'], 'span'),
      row(['Internet France', '12 Go', '18 Go'], 'span'),
    ];
    expect(readBody(french.join(''), 'fr-FR')).toEqual({ left: 18, used: 12 });
  });

  it('may have sizes in the names of its rows', () => {
    const body = [
      row(['Nazwa', 'Pozostało', 'Wykorzystano'], 'span'),
      row(['Internet 50 GB', '38 GB', '12 GB'], 'span'),
    ];
    expect(readBody(body.join(''), 'pl-PL')).toMatchObject({ left: 38, used: 12 });
  });

  it('has cells by their role', () => {
    const cell = (role: string) => (text: string) => `<span role="${role}">${text}</span> `;
    const rows = [
      ['Pack', 'Used', 'Left'].map(cell('columnheader')),
      ['Home data', '12 GB', '18 GB'].map(cell('cell')),
    ];
    const body = rows.map((cells) => `<div role="row">${cells.join('')}</div>`).join('');
    expect(readBody(`<div role="table">${body}</div>`)).toEqual({ left: 18, used: 12 });
  });

  it('of prices tells nothing', () => {
    const body = [row(['Plan', 'Data', 'Price'], 'div'), row(['S', '5 GB', '£5'], 'div')];
    expect(readBody(body.join(''))).toEqual({});
  });
});

describe('words before a colon', () => {
  it.each([
    ['Used: 12 GB Left: 18 GB Total: 30 GB', 'en-GB'],
    ['Utilizat: 12 GB Rămas: 18 GB Total: 30 GB', 'ro-RO'],
    ['已用:12GB 剩余:18GB 共:30GB', 'zh-CN'],
  ])('"%s" are those of what follows', (text, locale) => {
    expect(readBody(`<h2>5G</h2><p>${text}</p>`, locale)).toEqual({
      left: 18,
      used: 12,
      total: 30,
    });
  });
});

describe('what would be used', () => {
  it.each([
    ['When total usage reaches 200 GB, data is paused.', 'en-GB'],
    ['Bei einem Verbrauch von mehr als 200 GB wird getrennt.', 'de-DE'],
    ['Si votre consommation atteint 200 Go, le service est coupé.', 'fr-FR'],
    ['Если израсходовано более 200 ГБ, доступ закрыт.', 'ru-RU'],
    ['总使用量达到200GB时暂停上网功能。', 'zh-CN'],
    ['ご利用量が200GBに達した場合、停止します。', 'ja-JP'],
  ])('"%s" is not used', (text, locale) => {
    expect(readBody(`<ol><li>${text}</li></ol>`, locale)).toEqual({});
  });

  it('is none of what was', () => {
    expect(readBody('<p>您已使用流量达到100GB,已限速。</p>', 'zh-CN')).toMatchObject({ used: 100 });
  });
});

describe('a volume that is used up', () => {
  it('has nothing left', () => {
    const text = 'Ihr Inklusivvolumen von 3 GB ist aufgebraucht.';
    expect(readMessage(text, 'de-DE')).toMatchObject({ left: 0, total: 3 });
  });

  it('is none that would be', () => {
    const text = 'Sobald Ihr Datenvolumen von 10 GB aufgebraucht ist, surfen Sie mit 64 kbit/s.';
    expect(readMessage(text, 'de-DE')).toEqual({});
  });
});
