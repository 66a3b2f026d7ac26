import { expect, it } from 'vitest';
import { readMessage } from './read-text';

it.each([
  ['Your remaining data has fallen below 1 GB.', 'en-GB'],
  ['You have less than 1 GB of data left.', 'en-GB'],
  ['Ihr Restvolumen liegt unter 1 GB.', 'de-DE'],
  ['Zostało Ci mniej niż 1 GB.', 'pl-PL'],
  ['Осталось менее 1 ГБ.', 'ru-RU'],
  ['您的剩余流量已低于1GB。', 'zh-CN'],
  ['データ残量が1GBを切りました。', 'ja-JP'],
  ['잔여 데이터가 1GB 미만입니다.', 'ko-KR'],
  ['Kalan internetiniz 1 GB altına düştü.', 'tr-TR'],
  ['Dung lượng còn lại dưới 1GB.', 'vi-VN'],
  ['เหลือน้อยกว่า 1 GB', 'th-TH'],
])('%s does not say how much is left', (text, locale) => {
  expect(readMessage(text, locale)).toEqual({});
});

it('what is left stands beside it', () => {
  expect(readMessage('Your data has fallen below 1 GB. You have 0.94 GB left.', 'en-GB')).toEqual({
    left: 0.94,
  });
});
