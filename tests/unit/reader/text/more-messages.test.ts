import { expect, it } from 'vitest';
import { toldBy } from '../json/told-by';

/** Messages as providers send them. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'el1',
    'el',
    'Υπόλοιπο δεδομένων: 3,2GB. Λήξη: 20/09/2026',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'uk1',
    'uk',
    'Залишок: 3,2 ГБ до 20.09.2026. Баланс 120,50 грн.',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20', moneyMinor: 12050, currency: 'UAH' },
  ],
  [
    'fa1',
    'fa',
    'مانده اینترنت شما ۳.۲ گیگابایت تا ۱۴۰۵/۰۶/۳۰ اعتبار دارد',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-21' },
  ],
  [
    'he1',
    'he',
    'נותרו לך 3.2GB מתוך 10GB. בתוקף עד 20/09/2026',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'th1',
    'th',
    'เน็ตคงเหลือ 3.2 GB ใช้ได้ถึง 20/09/2569 ยอดเงิน 72.00 บาท',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20', moneyMinor: 7200, currency: 'THB' },
  ],
  [
    'ja1',
    'ja',
    'データ残量は3.2GBです。有効期限：2026年9月20日',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'ko1',
    'ko',
    '잔여 데이터 3.2GB (제공 10GB), 9월 30일까지 사용 가능',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-30' },
  ],
  [
    'sv1',
    'sv',
    'Du har 3,2 GB kvar av 10 GB. Nytt surf den 20 september.',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9 },
  ],
  [
    'fi1',
    'fi',
    'Dataa jäljellä 3,2 Gt / 10 Gt. Voimassa 20.9.2026 asti.',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'da1',
    'da',
    'Du har brugt 3,2 GB af 10 GB. Fornyes 20-09-2026.',
    { dataUsedBytes: 3.2e9, dataTotalBytes: 10e9, resetsAt: '2026-09-20' },
  ],
  [
    'bg1',
    'bg',
    'Остават Ви 3,2 GB от 10 GB. Валидни до 20.09.2026',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'sr1',
    'sr-Latn',
    'Preostalo vam je 3,2 GB. Paket vazi do 20.09.2026.',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'hi1',
    'hi',
    'आपके पास 3.2 GB डेटा शेष है। वैधता 20-09-2026 तक।',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'bn1',
    'bn',
    'আপনার অবশিষ্ট ইন্টারনেট ৩.২ জিবি, মেয়াদ ২০/০৯/২০২৬',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'ka1',
    'ka',
    'დარჩენილი ინტერნეტი: 3.2 GB, მოქმედებს 20.09.2026-მდე',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'lt1',
    'lt',
    'Liko 3,2 GB is 10 GB. Galioja iki 2026-09-20',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'kk1',
    'kk',
    'Қалған интернет 3,2 ГБ, 20.09.2026 дейін жарамды',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'ng',
    'en-NG',
    'Main A/C: N240.50. Data 1.2GB valid till 20/09/2026 23:59:59.',
    { dataRemainingBytes: 1.2e9, expiresAt: '2026-09-20', moneyMinor: 24050, currency: 'NGN' },
  ],
  [
    'ke',
    'en-KE',
    'Airtime Bal: 120.50 KES. Data Bal: 512.00MB expires on 2026-09-20 at 23:59',
    { dataRemainingBytes: 512e6, expiresAt: '2026-09-20', moneyMinor: 12050, currency: 'KES' },
  ],
];

it.each(cases)('reads the message: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale, 'text')).toEqual(values);
});
