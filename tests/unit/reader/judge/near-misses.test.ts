import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

const table = (...rows: string[][]): string =>
  `<table>${rows
    .map(
      (row, at) =>
        `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`,
    )
    .join('')}</table>`;

describe('an end of the pack in a card beside the balance', () => {
  const cards = (balance: string, own: string, plan: string, end: string, left: string) =>
    `<section><div><h3>${balance}</h3>${own}</div><div><h3>${plan}</h3><p>${end}</p></div></section><section><h4>Internet</h4><p>${left}</p></section>`;
  it.each([
    [
      'en-GB',
      'Credit balance',
      '<p>£12.50</p>',
      'Your plan',
      'Bundle ends on 01/06/2026',
      '4.5 GB left of 20 GB',
    ],
    [
      'ar-EG',
      'رصيدك',
      '<p>١٢٫٥٠ ج.م</p>',
      'باقتك',
      'تنتهي الباقة في ٢٠٢٦/٠٦/٠١',
      'المتبقي ٤٫٥ جيجابايت من ٢٠ جيجابايت',
    ],
    [
      'kk-KZ',
      'Теңгерім',
      '<p>12 ₸</p>',
      'Тариф',
      'Пакет 2026 жылғы 1 маусымға дейін жарамды',
      '4,5 ГБ қалды, барлығы 20 ГБ',
    ],
  ])('is the data’s: %s', (locale, balance, own, plan, end, left) => {
    const read = readBody(cards(balance, own, plan, end, left), locale);
    expect(read).toMatchObject({ left: 4.5, total: 20, expires: '2026-06-01' });
  });

  it('is the money’s where it names none', () => {
    const body = cards(
      'Guthaben',
      '<p>12,50 €</p>',
      'Guthaben',
      'gültig bis 01.06.2026',
      'Noch 4,5 GB',
    );
    expect(readBody(body, 'de-DE')).toEqual({ left: 4.5, money: 1250 });
  });
});

describe('when it ends and what the next one costs', () => {
  it.each([
    ['de-DE', 'Noch 4,5 GB', 'Gültig bis 01.06.2026, danach automatische Verlängerung für 12,99 €'],
    [
      'fr-FR',
      '4,5 Go restants',
      'Valable jusqu’au 01/06/2026, puis renouvellement automatique à 9,99 €',
    ],
  ])('is an end of the data: %s', (locale, left, end) => {
    const read = readBody(`<h2>Internet</h2><p>${left}</p><p>${end}</p>`, locale);
    expect(read).toEqual({ left: 4.5, expires: '2026-06-01' });
  });

  it('is none where the money comes first', () => {
    const body = '<h2>Internet</h2><p>4.5 GB left</p><p>£33 a month until 1 June 2026</p>';
    expect(readBody(body)).toEqual({ left: 4.5 });
  });
});

describe('a device’s count of the month', () => {
  it('is of now', () => {
    const body = `<h3>Monthly statistics</h3>${table([], ['Used this month', '12 GB'], ['Monthly data plan', '50 GB'])}`;
    expect(readBody(body)).toEqual({ used: 12, total: 50 });
  });
  it.each([
    [
      'of several months',
      'Statistics',
      ['March used', '12 GB'],
      ['April used', '9 GB'],
      ['Included', '50 GB'],
    ],
    ['called history', 'Usage history', ['Used', '12 GB'], ['Data limit', '50 GB']],
  ] as [string, string, ...string[][]][])('is none when %s', (_, heading, ...rows) => {
    expect(readBody(`<h3>${heading}</h3>${table([], ...rows)}`)).toEqual({});
  });
});

describe('how long a call may be', () => {
  it.each([
    ['th-TH', 'ยอดเงิน 41.20 บ.\nโทรทุกเครือข่ายไม่จำกัด ครั้งละ 15 นาที', { money: 4120 }],
    ['id-ID', 'Pulsa: Rp50\nTelepon: unlimited 15 menit per panggilan', { money: 5000 }],
    ['en-GB', 'Balance: £5.00\nCalls: 15 min', { money: 500, minutes: 15 }],
  ])('is no talk time left: %s', (locale, text, read) => {
    expect(readMessage(text, locale)).toEqual(read);
  });
});

describe('the size in a title', () => {
  it.each([
    ['tr-TR', 'Platin 20 GB Tarifesi - Kullanım Durumu', ['Toplam', 'Kullanılan', 'Kalan']],
    ['ru-RU', 'Тариф Смарт 20 ГБ — остатки', ['Всего', 'Использовано', 'Осталось']],
    ['de-DE', 'Mein Smart 20 GB, Verbrauch', ['Gesamt', 'Verbraucht', 'Übrig']],
  ])('is neither used nor left: %s', (locale, title, head) => {
    const body = `<div>${title}</div>${table(['', ...head], ['Internet', '20 GB', '11,25 GB', '8,75 GB'])}`;
    expect(readBody(body, locale)).toEqual({ left: 8.75, used: 11.25, total: 20 });
  });

  it('is not in a list of what was used', () => {
    expect(readBody('<li>Internet 8,75 GB – verbraucht</li>', 'de-DE')).toEqual({ used: 8.75 });
  });
});

describe('three amounts of a row', () => {
  const read = (whole: string) =>
    readBody(table(['Item', 'Promotion', 'Used', 'Left'], ['Internet', whole, '20 GB', '10 GB']));
  it('tell the whole, whatever it is called', () => {
    expect(read('30 GB')).toEqual({ left: 10, used: 20, total: 30 });
  });
  it('tell none that they do not make', () => {
    expect(read('50 GB')).toEqual({ left: 10, used: 20 });
  });
});

describe('minutes above "used 65 of 400"', () => {
  const read = (minutes: number) =>
    readBody(`<p>Calls</p><p>${minutes} min</p><p>used 65 min of 400 min</p>`);
  it('are left where the sum says so', () => expect(read(335)).toEqual({ minutes: 335 }));
  it('are nothing else', () => expect(read(300)).toEqual({}));
});

describe('a balance that names its currency in brackets', () => {
  it.each([
    ['zh-CN', '<li><b>34.16</b><span>话费余额(元)</span></li>', { money: 3416 }],
    ['de-DE', '<p>Guthaben (€)</p><p>34,16</p>', { money: 3416 }],
    ['zh-CN', '<li><b>34.16</b><span>实时话费(元)</span></li>', {}],
  ])('%s %s', (locale, body, read) => {
    expect(readBody(body, locale)).toEqual(read);
  });
});
