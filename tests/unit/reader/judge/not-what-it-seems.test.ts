import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const NOW = Date.UTC(2026, 8, 5, 10);
const read = (body: string, locale = 'en') =>
  readPage(`<html lang="${locale}"><body>${body}</body></html>`, {
    now: NOW,
    zone: 'UTC',
    locale,
  });

describe('numbers with spaces on a page of days and months', () => {
  it.each([
    ['bg', 'Оставащи', '9 216 MB', 9_216_000_000],
    ['ru', 'Осталось', '21 504 МБ', 21_504_000_000],
    ['cs', 'Zbývá', '12 700 MB', 12_700_000_000],
  ])('%s: a day is no amount with decimals', (locale, label, written, bytes) => {
    const body = `<p>21.07 – 20.08</p><p>21.06 – 20.07</p><h2>Internet</h2><p>${label}: ${written}</p>`;
    expect(read(body, locale).dataRemainingBytes).toBe(bytes);
  });

  it('still takes decimals for what they are', () => {
    const body = '<p>Осталось: 1.125 ГБ</p><p>Лимит: 2.25 ГБ</p>';
    expect(read(body, 'ru').dataRemainingBytes).toBe(1_125_000_000);
  });
});

describe('spans that are no talk time, and talk time that is no span', () => {
  const rows = (...told: string[]) =>
    `<h2>Paket M</h2><div>${told.map((one) => `<div>${one}</div>`).join('')}</div>`;

  it('counts days for an end, and never for calls', () => {
    const body = rows(
      '<span>Daten</span> <span>noch 4 GB von 15 GB</span>',
      '<span>Telefon &amp; SMS</span> <span>Flat</span>',
      '<span>Laufzeit</span> <span>4 Wochen · noch 16 Tage</span>',
    );
    const { voiceRemainingSeconds, expiresAt } = read(body, 'de');
    expect(voiceRemainingSeconds).toBeUndefined();
    expect(expiresAt).toBe(NOW + 16 * 86_400_000);
  });

  it.each([
    ['nl', '<p>6,9 GB over van 10 GB</p><p>Je belde deze maand 61 minuten.</p>'],
    ['en', '<p>3 GB left of 10 GB</p><p>Calls this cycle: 61 minutes.</p>'],
  ])('%s: nothing begins anew in so many minutes', (locale, body) => {
    const { resetsAt, expiresAt } = read(`<h2>Data</h2>${body}`, locale);
    expect([resetsAt, expiresAt]).toEqual([undefined, undefined]);
  });
});

describe('tables', () => {
  const table = (...rows: string[]) => `<table>${rows.join('')}</table>`;
  const row = (cells: string, selected = '') =>
    `<tr${selected}>${cells.replace(/(\S[^|]*)/g, '<td>$1</td>').replaceAll('|', '')}</tr>`;

  it('of plans side by side hold no unlimited data', () => {
    const body = table(
      '<tr><th></th><th>Mini</th><th>Maxi</th></tr>',
      '<tr><th>Data</th><td>10 GB</td><td>Unlimited*</td></tr>',
      '<tr><th>Price</th><td>€ 9.99</td><td>€ 26.99</td></tr>',
    );
    expect(read(`<h1>Plans</h1>${body}`).unlimited).toBe(false);
  });

  it('with one row selected tell of that row', () => {
    const head = '<thead><tr><th>Label</th><th>Plan</th><th>Usage</th></tr></thead>';
    const body = [
      row('Van 05|3 GB|0.92 GB'),
      row('Van 07|3 GB|2.41 GB', ' aria-selected="true"'),
      row('Van 08|10 GB|6.66 GB'),
    ].join('');
    expect(read(`<h1>SIMs</h1>${table(head, `<tbody>${body}</tbody>`)}`).dataUsedBytes).toBe(
      2_410_000_000,
    );
  });

  it('have column heads for their own cells alone', () => {
    const body = table(
      '<thead><tr><th>Plan</th><th>Used</th><th>Remaining</th></tr></thead>',
      '<tbody><tr><td>45 GB</td><td>16 GB</td><td>29 GB</td></tr></tbody>',
    );
    const calls = '<h2>Voice</h2><p>A gift of 120 minutes each month</p>';
    const reading = read(`<div>${body}${calls}</div>`);
    expect(reading.dataRemainingBytes).toBe(29_000_000_000);
    expect(reading.voiceRemainingSeconds).toBeUndefined();
  });
});

describe('what is only said to be possible', () => {
  it.each([
    ['en', 'Use up to 22 GB in the EU'],
    ['nl', 'Gebruik tot 22 GB in de EU'],
  ])('%s: is not used', (locale, told) => {
    expect(read(`<h1>Plans</h1><p>${told}</p>`, locale).buckets).toEqual([]);
  });

  it('nor what is still owed a balance', () => {
    expect(read('<p>Solde restant dû : 0,00 €</p>', 'fr').moneyMinor).toBeUndefined();
  });
});

describe('amounts in pieces', () => {
  it('adds small change to the sum ahead of it', () => {
    expect(read('<p>Баланс: 430 ₽ 10 коп.</p>', 'ru').moneyMinor).toBe(43_010);
  });

  it('knows three amounts of one line by the words ahead of each', () => {
    const body =
      '<h3>Data</h3><p><span>Đã dùng 2,65GB</span><span>Còn lại 1,35GB</span><span>Tổng 4GB</span></p>';
    const { dataUsedBytes, dataRemainingBytes, dataTotalBytes } = read(body, 'vi');
    expect([dataUsedBytes, dataRemainingBytes, dataTotalBytes]).toEqual([
      2_650_000_000, 1_350_000_000, 4_000_000_000,
    ]);
  });

  it('takes what stands below a number with its unit for its label', () => {
    const body = '<div><p>Data</p><p>3,45</p><p>GB διαθέσιμα</p><p>από 10 GB</p></div>';
    expect(read(body, 'el').dataRemainingBytes).toBe(3_450_000_000);
  });

  it('heads a list by a title that has a link beside it', () => {
    const body = `<section><div><h2>Sisa kuota kamu</h2><a href="/">Lihat detail</a></div>
<div>Kuota Utama <b>11,2 GB</b> / 18 GB</div><div>Kuota Malam <b>5 GB</b> / 5 GB</div></section>`;
    expect(read(body, 'id').dataRemainingBytes).toBe(11_200_000_000);
  });
});
