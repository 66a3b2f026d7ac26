import { describe, expect, it } from 'vitest';
import { findLabels } from '../../../../utils/reader/lexicon/find-labels';
import type { Role } from '../../../../utils/reader/lexicon/role';
import { fold } from '../../../../utils/reader/text/fold';

const roles = (text: string): Role[] => findLabels(fold(text)).map((label) => label.role);

const PHRASES: Record<string, [string, ...Role[]][]> = {
  en: [
    ['3 GB left', 'remaining'],
    ['You have used 2 GB', 'used'],
    ['expires on 3 May', 'expiry'],
    ['Your session has expired', 'signed-out'],
    ['Unlimited calls', 'unlimited', 'voice'],
  ],
  de: [
    ['Verbleibendes Datenvolumen', 'remaining', 'data'],
    ['2 GB verbraucht', 'used'],
    ['gültig bis 3.5.', 'expiry'],
    ['Wartungsarbeiten', 'maintenance'],
    ['Passwort vergessen?', 'forgotten'],
  ],
  fr: [
    ['il vous reste 3 Go', 'remaining'],
    ['consommés', 'used'],
    ["valable jusqu'au", 'expiry'],
    ['hors forfait', 'charge'],
    ['Illimité', 'unlimited'],
  ],
  es: [
    ['te quedan 3 GB', 'remaining'],
    ['consumidos', 'used'],
    ['se renueva el', 'reset'],
    ['Inicia sesión', 'signed-out'],
    ['Velocidad reducida', 'throttled'],
  ],
  pt: [
    ['dados restantes', 'remaining', 'data'],
    ['você já usou', 'used'],
    ['válido até', 'expiry'],
    ['esqueci minha senha', 'forgotten'],
    ['mês passado', 'history'],
  ],
  it: [
    ['hai ancora 3 GB', 'remaining'],
    ['si rinnoverà il', 'reset'],
    ['data di scadenza', 'expiry'],
    ['credito residuo', 'balance'],
    ['in manutenzione', 'maintenance'],
  ],
  nl: [
    ['resterend', 'remaining'],
    ['verbruikt', 'used'],
    ['geldig tot', 'expiry'],
    ['buiten bundel', 'charge'],
    ['inloggen', 'signed-out'],
  ],
  sv: [
    ['kvar', 'remaining'],
    ['använt', 'used'],
    ['giltig till', 'expiry'],
    ['obegränsad', 'unlimited'],
    ['logga in', 'signed-out'],
  ],
  pl: [
    ['pozostało', 'remaining'],
    ['wykorzystano', 'used'],
    ['data ważności', 'expiry'],
    ['okres rozliczeniowy', 'reset'],
    ['zaloguj się', 'signed-out'],
  ],
  cs: [
    ['zbývá', 'remaining'],
    ['datový limit', 'total'],
    ['platnost do', 'expiry'],
    ['neomezená', 'unlimited'],
    ['nejsem robot', 'captcha'],
  ],
  sl: [
    ['na voljo', 'remaining'],
    ['porabljeno', 'used'],
    ['veljavno do', 'expiry'],
    ['stanje na računu', 'balance'],
    ['prijava', 'signed-out'],
  ],
  sr: [
    ['преостало', 'remaining'],
    ['potrošeno', 'used'],
    ['rok važenja', 'expiry'],
    ['роминг', 'roaming'],
    ['neograničeno', 'unlimited'],
  ],
  ro: [
    ['mai ai', 'remaining'],
    ['consumat', 'used'],
    ['activă până la', 'expiry'],
    ['ziua de facturare', 'reset'],
    ['nelimitat', 'unlimited'],
  ],
  el: [
    ['υπολειπόμενα', 'remaining'],
    ['απεριόριστα', 'unlimited'],
    ['λήξη', 'expiry'],
    ['ανανεώνεται στις', 'reset'],
    ['σύνδεση', 'signed-out'],
  ],
  tr: [
    ['kalan internet', 'remaining', 'data'],
    ['kullanılan', 'used'],
    ['fatura kesim tarihi', 'reset'],
    ['sınırsız', 'unlimited'],
    ['şifremi unuttum', 'forgotten'],
  ],
  th: [
    ['คงเหลือ', 'remaining'],
    ['ใช้ไปแล้ว', 'used'],
    ['ใช้ได้ถึง', 'expiry'],
    ['ไม่จำกัด', 'unlimited'],
    ['เข้าสู่ระบบ', 'signed-out'],
  ],
  vi: [
    ['dung lượng còn lại', 'remaining', 'data'],
    ['đã sử dụng', 'used'],
    ['hết hạn', 'expiry'],
    ['tài khoản gốc', 'balance'],
    ['đăng nhập', 'signed-out'],
  ],
  id: [
    ['sisa kuota', 'remaining', 'data'],
    ['terpakai', 'used'],
    ['masa aktif', 'expiry'],
    ['pulsa', 'balance'],
    ['lupa kata sandi', 'forgotten'],
  ],
  ru: [
    ['Остаток', 'remaining'],
    ['израсходовано', 'used'],
    ['действует до', 'expiry'],
    ['безлимитный', 'unlimited'],
    ['технические работы', 'maintenance'],
  ],
  uk: [
    ['залишилось', 'remaining'],
    ['використано', 'used'],
    ['діє до', 'expiry'],
    ['увійти', 'signed-out'],
    ['вчора', 'history'],
  ],
  kk: [
    ['қалдық', 'remaining'],
    ['теңгерім', 'balance'],
    ['шексіз', 'unlimited'],
    ['кіру', 'signed-out'],
    ['бүгін', 'daily'],
  ],
  lt: [
    ['likutis', 'remaining'],
    ['panaudota', 'used'],
    ['galioja iki', 'expiry'],
    ['neribotas', 'unlimited'],
    ['prisijungti', 'signed-out'],
  ],
  he: [
    ['נותרו', 'remaining'],
    ['הגלישה', 'data'],
    ['בתוקף עד', 'expiry'],
    ['ללא הגבלה', 'unlimited'],
    ['שכחתי סיסמה', 'forgotten'],
  ],
  fa: [
    ['باقی‌مانده', 'remaining'],
    ['مصرف شده', 'used'],
    ['تاریخ انقضا', 'expiry'],
    ['نامحدود', 'unlimited'],
    ['رمز عبور', 'signed-out'],
  ],
  ar: [
    ['المتبقية', 'remaining'],
    ['المستهلكة', 'used'],
    ['تاريخ الانتهاء', 'expiry'],
    ['غير محدود', 'unlimited'],
    ['تسجيل الدخول', 'signed-out'],
  ],
  'zh-Hans': [
    ['剩余流量', 'remaining', 'data'],
    ['已用流量', 'used', 'data'],
    ['有效期至', 'expiry'],
    ['定向流量', 'app'],
    ['话费余额', 'balance'],
  ],
  'zh-Hant': [
    ['剩餘數據', 'remaining', 'data'],
    ['已使用', 'used'],
    ['下次重設', 'reset'],
    ['吃到飽', 'unlimited'],
    ['請登入', 'signed-out'],
  ],
  ja: [
    ['残量', 'remaining'],
    ['使用済み', 'used'],
    ['有効期限', 'expiry'],
    ['繰越', 'carried'],
    ['メンテナンス中', 'maintenance'],
  ],
  ko: [
    ['남은 데이터', 'remaining', 'data'],
    ['사용량', 'used'],
    ['만료일', 'expiry'],
    ['데이터를', 'data'],
    ['로그인', 'signed-out'],
  ],
};

describe.each(Object.entries(PHRASES))('the words of %s', (_language, phrases) => {
  it.each(phrases)('%s', (text, ...expected) => {
    expect(roles(text.replace('\u200c', ''))).toEqual(expected);
  });
});

describe('the edges of a word', () => {
  it.each(['restaurant', 'leftmost', 'dataset', 'reused', 'smsing', '총무', 'callous'])(
    '%s says nothing',
    (text) => {
      expect(roles(text)).toEqual([]);
    },
  );

  it('takes the longest phrase at a place', () => {
    const [label] = findLabels('forgot password');
    expect(label).toMatchObject({ start: 0, end: 15, role: 'forgotten', weak: false });
  });

  it('reads spaces, seams and hyphens alike', () => {
    expect(roles('add-on')).toEqual(['booster']);
    expect(roles('add\u001fon')).toEqual(['booster']);
    expect(roles('last   month')).toEqual(['history']);
  });

  it('says what its words say, besides what it says as a whole', () => {
    expect(roles('used today')).toEqual(['daily', 'used']);
    expect(roles('data left')).toEqual(['remaining', 'data']);
    expect(roles('剩余语音')).toEqual(['remaining', 'voice']);
    expect(roles('no data left')).toEqual(['used-up']);
  });

  it('marks what is doubtful', () => {
    expect(findLabels('3 of 5')).toMatchObject([{ role: 'of', weak: true }]);
  });

  it('stays linear', () => {
    for (const text of ['остат', 'a', 'used ', ' ', '剩', 'last '])
      findLabels(text.repeat(200_000));
  });
});
