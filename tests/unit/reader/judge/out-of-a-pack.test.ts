import { expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

it.each([
  ['de', 'Von 12 GB stehen Ihnen noch 4,5 GB zur Verfügung.', { left: 4.5, total: 12 }],
  ['es', 'De tus 12 GB te quedan 4,5 GB.', { left: 4.5, total: 12 }],
  ['fa', 'از بسته ۱۲ گیگابایتی شما ۴ گیگابایت باقی مانده است.', { left: 4, total: 12 }],
  [
    'tr',
    '12GB Mega Paket kalan kullanim haklariniz: 4.500 MB, 300 DK.',
    { left: 4.5, minutes: 300 },
  ],
  ['fr', 'Pass Internet 5Go: reste 1Go 500Mo.', { left: 1.5, total: 5 }],
])('the size ahead is the whole of what is left: %s %s', (locale, text, told) => {
  expect(readMessage(text, locale)).toEqual(told);
});

it.each([
  ['another thing', 'de', 'Von 12 GB haben Sie noch 4,5 GB Roaming übrig.'],
  ['what is bought', 'de', 'Von 12 GB für 9,99 € sind noch 4,5 GB verfügbar.'],
])('not %s: %s %s', (_, locale, text) => {
  expect(readMessage(text, locale)).not.toHaveProperty('total', 12);
});

it('what a unit is says nothing of what anybody has', () => {
  expect(readBody('<h1>Data usage</h1><p>1 GB = 1,000 MB.</p>')).toEqual({});
});

it.each([
  ['fi', 'Saldosi on 8,20 e. Dataa jäljellä 2 Gt.', { left: 2, money: 820 }],
  [
    'nl',
    'Je hebt nog 2 GB over. Op 27-6 krijg je weer een nieuwe bundel.',
    { left: 2, resets: '2026-06-27' },
  ],
  ['he', 'נותרו לך 15GB. החבילה תתחדש ב-1/6.', { left: 15, resets: '2026-06-01' }],
  ['en', 'Data left: MB 1,275 of MB 3,000.', { left: 1.275, total: 3 }],
  [
    'ms',
    'RM0 Baki data anda: 6GB (drpd 20GB) + 5GB Hotspot. Baki kredit RM8.60.',
    { left: 6, total: 20, money: 860 },
  ],
  ['it', 'Hai a disposizione 63 GB e 210 MB, minuti illimitati.', { left: 63.21 }],
])('is written as it is spoken there: %s %s', (locale, text, told) => {
  expect(readMessage(text, locale)).toMatchObject(told);
});

it('minutes and seconds are one amount', () => {
  expect(readBody('<h4>Minutes</h4><p>Left: 1482:20 of 3000:00</p>').minutes).toBe(88_940 / 60);
});

it('the number above "used, of 20 GB" has its own word, whatever the page is called', () => {
  const panel = '<div><p>12.5GB</p><p>已用，共20GB</p></div>';
  expect(readBody(`<h1>剩余流量</h1><div>${panel}${panel}</div>`, 'zh-CN')).toEqual({
    used: 12.5,
    total: 20,
  });
});

it.each([
  ['ru', 'Неиспользованный остаток до 10 ГБ переносится на следующий месяц.'],
  ['en', 'Data left up to 10 GB is carried over to the next month.'],
])('the most that could be left is left to nobody: %s %s', (locale, text) => {
  expect(readMessage(text, locale)).toEqual({});
});
