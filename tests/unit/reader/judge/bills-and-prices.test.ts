import { describe, expect, it } from 'vitest';
import { readBody } from './read-text';

const rows = (...told: [string, string][]): string =>
  `<dl>${told.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>`;

describe('a bill', () => {
  it.each([
    [
      'en-GB',
      `<h1>Your bill</h1>${rows(['Invoice number', '2026-04'], ['Mobile data', '12.4 GB'], ['VAT 20%', '£4.00'])}`,
    ],
    [
      'de-DE',
      `<h1>Rechnung für April</h1>${rows(['Rechnungsnummer', '12'], ['Datenverbrauch', '12,4 GB'], ['MwSt. 19 %', '3,19 €'])}`,
    ],
    [
      'sv-SE',
      `<h1>Faktura april</h1>${rows(['Fakturanummer', '12'], ['Använd surf', '12,4 GB av 20 GB'], ['Moms 25 %', '60 kr'])}`,
    ],
    [
      'ko-KR',
      `<h1>4월 청구서</h1>${rows(['청구서 번호', '12'], ['데이터 사용량', '12.4GB'], ['부가세', '3,000원'])}`,
    ],
  ])('tells of no use of now: %s', (locale, body) => {
    expect(readBody(body, locale)).toEqual({});
  });

  it('is no page that tells of the last one among other things', () => {
    const data = '<section><h2>Data</h2><p>7.6 GB left of 20 GB</p></section>';
    const bill =
      '<section><h2>Your bill</h2><p>Invoice number 12</p><p>£24.99 incl. VAT</p></section>';
    expect(readBody(`${data}${bill}`)).toMatchObject({ left: 7.6, total: 20 });
  });
});

describe('what is for sale', () => {
  const table = (heads: string[], ...lines: string[][]): string =>
    `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${lines
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`;

  it.each([
    [
      'en-GB',
      table(['Credit', 'Data', 'Validity'], ['£10', '5 GB', '30 days'], ['£15', '9 GB', '30 days']),
    ],
    [
      'tr-TR',
      table(['Yüklenen bakiye', 'Hediye internet'], ['100 TL', '1 GB'], ['200 TL', '3 GB']),
    ],
    [
      'zh-TW',
      table(
        ['儲值金額', '贈送流量', '效期'],
        ['$300', '1.2GB', '180 天'],
        ['$500', '2GB', '180 天'],
      ),
    ],
    [
      'de-DE',
      '<div><h3>10 €</h3><p>5 GB</p><p>Inkl. 10 € Startguthaben</p></div><div><h3>15 €</h3><p>9 GB</p><p>+ 5 € Guthaben</p></div>',
    ],
    [
      'es-ES',
      '<div><h3>10 €</h3><p>20 GB</p><p>Incluye 5 € de saldo</p></div><div><h3>15 €</h3><p>40 GB</p></div>',
    ],
    [
      'zh-TW',
      '<div><h3>$500</h3><p>10GB</p><p>另贈通話金 $50</p></div><div><h3>$300</h3><p>5GB</p><p>餘額效期延長 6 個月</p></div>',
    ],
  ])('brings no money that is held: %s', (locale, body) => {
    expect(readBody(body, locale)).toEqual({});
  });

  it('leaves the balances of a table of what is left', () => {
    const body = table(['Balance', 'Data left'], ['£4.20', '5 GB'], ['£7.00', '9 GB']);
    expect(readBody(body)).toMatchObject({ money: 420 });
  });
});
