import { expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const NOW = Date.UTC(2026, 10, 20, 5);
const read = (locale: string, source: string, kind: 'text' | 'html' = 'text') =>
  readPage(source, { now: NOW, zone: 'UTC', locale, kind });

it.each([
  [
    'tr',
    'Platin 20GB paketinizden kalan haklariniz: Internet 6,84 GB, konusma 711 DK, SMS 988 adet.',
  ],
  ['en', 'Remaining from your Platinum 20GB plan: Internet 6.84 GB, calls 711 min, SMS 988.'],
  ['vi', 'Gói 20GB của bạn còn lại: Data 6,84 GB, thoại 711 phút, SMS 988.'],
  ['zh-CN', '您的20GB套餐剩余：流量6.84GB，语音711分钟，短信988条'],
  ['ja', '20GBプランの残り：データ6.84GB、通話711分、SMS988通'],
  ['ko', '20GB 요금제 잔여: 데이터 6.84GB, 음성 711분, 문자 988건'],
])('takes the size of a plan that a list follows for no rest: %s', (locale, text) => {
  const reading = read(locale, text);
  expect(reading.dataRemainingBytes).toBe(6.84e9);
  expect(reading.voiceRemainingSeconds).toBe(711 * 60);
  expect(reading.smsRemaining).toBe(988);
});

it.each([
  ['ko', '20GB 중 남음'],
  ['ko', '남음 / 20GB'],
  ['tr', "20 GB'tan kalan"],
  ['tr', '20 GB paketten kalan'],
  ['id', 'tersisa dari total 20 GB'],
  ['vi', 'còn lại / 20 GB'],
  ['hi', '20 GB में से बचा'],
])('takes what is below a bare amount for its whole: %s %s', (locale, below) => {
  const body = `<main><div><p><b>12.6</b> GB</p><p>${below}</p></div></main>`;
  const reading = read(locale, body, 'html');
  expect(reading.dataRemainingBytes).toBe(12.6e9);
  expect(reading.dataTotalBytes).toBe(20e9);
});

it.each([
  ['zh-CN', '您号码13012****77国内流量共20.00GB，已用13.27GB，剩余6.73GB'],
  ['en', 'Your number 13012****77 data total 20.00GB, used 13.27GB, remaining 6.73GB'],
])('counts nothing in a number of which a part is hidden: %s', (locale, text) => {
  const reading = read(locale, text);
  expect(reading.dataTotalBytes).toBe(20e9);
  expect(reading.dataRemainingBytes).toBe(6.73e9);
});

it.each([
  ['th', 'เน็ตคงเหลือ 3.42GB ถึง 02/12/69 โทรคงเหลือ 45 นาที Facebook ไม่จำกัด'],
  ['ko', '데이터 잔여 3.42GB/8GB 12월 2일까지 음성 잔여 45분 유튜브 무제한'],
])('gives an app nothing that other amounts part from it: %s', (locale, text) => {
  const reading = read(locale, text);
  expect(reading.dataRemainingBytes).toBe(3.42e9);
  expect(reading.voiceRemainingSeconds).toBe(45 * 60);
});
