import { isLetter, skipGap } from '../text/letters';

/** Words and signs in folded letters. A language decides where a sign is shared. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  euroa: 'EUR',
  ευρω: 'EUR',
  евро: 'EUR',
  evro: 'EUR',
  evrov: 'EUR',
  eura: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  usd: 'USD',
  us$: 'USD',
  '₽': 'RUB',
  rub: 'RUB',
  руб: 'RUB',
  рублей: 'RUB',
  рубля: 'RUB',
  рубль: 'RUB',
  р: 'RUB',
  '₸': 'KZT',
  kzt: 'KZT',
  тг: 'KZT',
  тенге: 'KZT',
  теңге: 'KZT',
  '₴': 'UAH',
  uah: 'UAH',
  грн: 'UAH',
  гривень: 'UAH',
  гривні: 'UAH',
  '₺': 'TRY',
  tl: 'TRY',
  try: 'TRY',
  lira: 'TRY',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  रुपये: 'INR',
  रु: 'INR',
  '₩': 'KRW',
  krw: 'KRW',
  원: 'KRW',
  '฿': 'THB',
  thb: 'THB',
  บาท: 'THB',
  '₫': 'VND',
  vnd: 'VND',
  đong: 'VND',
  dong: 'VND',
  '₪': 'ILS',
  ils: 'ILS',
  nis: 'ILS',
  שח: 'ILS',
  'ש"ח': 'ILS',
  '₾': 'GEL',
  gel: 'GEL',
  ლარი: 'GEL',
  zł: 'PLN',
  zl: 'PLN',
  pln: 'PLN',
  kc: 'CZK',
  czk: 'CZK',
  ft: 'HUF',
  huf: 'HUF',
  lei: 'RON',
  leu: 'RON',
  ron: 'RON',
  лв: 'BGN',
  lv: 'BGN',
  bgn: 'BGN',
  ден: 'MKD',
  mkd: 'MKD',
  дин: 'RSD',
  din: 'RSD',
  rsd: 'RSD',
  динара: 'RSD',
  dinara: 'RSD',
  km: 'BAM',
  bam: 'BAM',
  元: 'CNY',
  圆: 'CNY',
  块: 'CNY',
  cny: 'CNY',
  rmb: 'CNY',
  円: 'JPY',
  jpy: 'JPY',
  圓: 'TWD',
  nt$: 'TWD',
  twd: 'TWD',
  ntd: 'TWD',
  hk$: 'HKD',
  hkd: 'HKD',
  港元: 'HKD',
  港幣: 'HKD',
  mop: 'MOP',
  rp: 'IDR',
  idr: 'IDR',
  rupiah: 'IDR',
  rm: 'MYR',
  myr: 'MYR',
  s$: 'SGD',
  sgd: 'SGD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  nz$: 'NZD',
  nzd: 'NZD',
  mx$: 'MXN',
  mxn: 'MXN',
  r$: 'BRL',
  brl: 'BRL',
  reais: 'BRL',
  chf: 'CHF',
  fr: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  isk: 'ISK',
  byn: 'BYN',
  azn: 'AZN',
  '₼': 'AZN',
  manat: 'AZN',
  uzs: 'UZS',
  amd: 'AMD',
  '֏': 'AMD',
  դրամ: 'AMD',
  aed: 'AED',
  'د.إ': 'AED',
  درهم: 'AED',
  sar: 'SAR',
  'ر.س': 'SAR',
  egp: 'EGP',
  'ج.م': 'EGP',
  جنيه: 'EGP',
  kwd: 'KWD',
  'د.ك': 'KWD',
  jod: 'JOD',
  'د.ا': 'JOD',
  qar: 'QAR',
  bhd: 'BHD',
  omr: 'OMR',
  mad: 'MAD',
  dzd: 'DZD',
  tnd: 'TND',
  'د.ج': 'DZD',
  'د.م': 'MAD',
  'د.ت': 'TND',
  irr: 'IRR',
  ريال: 'IRR',
  تومان: 'IRT',
  pkr: 'PKR',
  '৳': 'BDT',
  bdt: 'BDT',
  টাকা: 'BDT',
  lkr: 'LKR',
  npr: 'NPR',
  '₱': 'PHP',
  php: 'PHP',
  '₦': 'NGN',
  ngn: 'NGN',
  ksh: 'KES',
  kes: 'KES',
  zar: 'ZAR',
  tzs: 'TZS',
  ugx: 'UGX',
  ghs: 'GHS',
  'gh₵': 'GHS',
  xof: 'XOF',
  xaf: 'XAF',
  fcfa: 'XOF',
  cfa: 'XOF',
  's/': 'PEN',
  pen: 'PEN',
  clp: 'CLP',
  cop: 'COP',
  ars: 'ARS',
  uyu: 'UYU',
  all: 'ALL',
  leke: 'ALL',
  '៛': 'KHR',
  '₭': 'LAK',
  '₮': 'MNT',
  mnt: 'MNT',
  төг: 'MNT',
  ალ: 'GEL',
  kr: 'kr',
  $: '$',
  '¥': '¥',
};

const REGION: Record<string, string> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  SG: 'SGD',
  TW: 'TWD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
};
const CROWNS: Record<string, string> = {
  sv: 'SEK',
  no: 'NOK',
  nb: 'NOK',
  nn: 'NOK',
  da: 'DKK',
  is: 'ISK',
  fo: 'DKK',
  cs: 'CZK',
};

export interface CurrencyHint {
  language: string;
  region: string | null;
}

function decide(sign: string, { language, region }: CurrencyHint): string | null {
  if (sign === 'kr')
    return (
      CROWNS[language] ??
      (region === 'NO' ? 'NOK' : region === 'DK' ? 'DKK' : region === 'SE' ? 'SEK' : null)
    );
  if (sign === '¥') return language === 'ja' ? 'JPY' : 'CNY';
  if (sign === '$')
    return (
      REGION[region ?? ''] ??
      (language === 'zh' && region !== 'CN' ? (region === null ? null : 'USD') : 'USD')
    );
  if (sign === 'IRR' && language === 'ar')
    return region === 'QA' ? 'QAR' : region === 'OM' ? 'OMR' : region === 'YE' ? 'YER' : 'SAR';
  if (sign === 'INR' && region === 'PK') return 'PKR';
  return sign;
}

const names = new Map(Object.entries(SIGNS).map(([name, code]) => [name.normalize('NFC'), code]));
const LONGEST = 7;

/** Words that are also words of a language: only as a currency beside a number, in its own place. */
const AFTER_ONLY = new Set([
  'р',
  'fr',
  'km',
  'all',
  'try',
  'din',
  'ft',
  'lv',
  'tl',
  'kc',
  'zl',
  'lei',
  'din',
  'rs',
  'lira',
  'mad',
  'dong',
  'р',
]);

export interface FoundCurrency {
  code: string;
  start: number;
  end: number;
}

export function currencyAfter(
  folded: string,
  from: number,
  hint: CurrencyHint,
): FoundCurrency | null {
  const at = skipGap(folded, from);
  for (let length = Math.min(LONGEST, folded.length - at); length > 0; length--) {
    const code = names.get(folded.slice(at, at + length));
    if (code === undefined) continue;
    const end = at + length;
    if (isLetter(folded.charCodeAt(end - 1)) && isSpacedLetter(folded, end)) continue;
    const decided = decide(code, hint);
    if (decided !== null) return { code: decided, start: at, end };
  }
  return null;
}

export function currencyBefore(
  folded: string,
  to: number,
  hint: CurrencyHint,
): FoundCurrency | null {
  let end = to;
  while (
    end > 0 &&
    to - end < 2 &&
    (folded.charCodeAt(end - 1) === 32 || folded.charCodeAt(end - 1) === 31)
  )
    end--;
  if (folded.charAt(end - 1) === '.' && isLetter(folded.charCodeAt(end - 2))) end--;
  for (let length = Math.min(LONGEST, end); length > 0; length--) {
    const name = folded.slice(end - length, end);
    const code = names.get(name);
    if (code === undefined || (AFTER_ONLY.has(name) && !(name === 'rs' && hint.language !== 'de')))
      continue;
    const start = end - length;
    if (isLetter(folded.charCodeAt(start)) && isSpacedLetter(folded, start - 1)) continue;
    const decided = decide(code, hint);
    if (decided !== null) return { code: decided, start, end };
  }
  return null;
}

function isSpacedLetter(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return isLetter(code) && !(code >= 0x2e80 && code < 0xd800);
}

const digits = new Map<string, number>();

/** Decimal places that a currency's amounts are kept with: 0 for JPY, 2 for EUR, 3 for KWD. */
export function minorDigits(code: string): number {
  const known = digits.get(code);
  if (known !== undefined) return known;
  let found = 2;
  if (code !== 'IRT') {
    found =
      new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
        .maximumFractionDigits ?? 2;
  }
  digits.set(code, found);
  return found;
}
