/** The dollar of a country. */
const DOLLARS: Record<string, string> = {
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
  UY: 'UYU',
  DO: 'DOP',
  CU: 'CUP',
  CV: 'CVE',
  JM: 'JMD',
  TT: 'TTD',
  BB: 'BBD',
  BS: 'BSD',
  BZ: 'BZD',
  GY: 'GYD',
  SR: 'SRD',
  FJ: 'FJD',
  BN: 'BND',
  NA: 'NAD',
  LR: 'LRD',
  SB: 'SBD',
};
/** The crown of a language, else of a country. */
const CROWNS: Record<string, string> = {
  sv: 'SEK',
  no: 'NOK',
  nb: 'NOK',
  nn: 'NOK',
  da: 'DKK',
  is: 'ISK',
  fo: 'DKK',
  cs: 'CZK',
  NO: 'NOK',
  DK: 'DKK',
  SE: 'SEK',
};
/** The riyal of a country where Arabic is spoken. */
const RIYALS: Record<string, string> = { QA: 'QAR', OM: 'OMR', YE: 'YER' };

/** The dinar of a country; there is none that most would mean. */
const DINARS: Record<string, string> = {
  IQ: 'IQD',
  KW: 'KWD',
  JO: 'JOD',
  BH: 'BHD',
  DZ: 'DZD',
  TN: 'TND',
  LY: 'LYD',
};

/** The rupee of a country. */
const RUPEES: Record<string, string> = {
  IN: 'INR',
  PK: 'PKR',
  LK: 'LKR',
  NP: 'NPR',
  MU: 'MUR',
  SC: 'SCR',
};

/** What is counted in 元 where it is no yuan. */
const YUAN: Record<string, string> = { TW: 'TWD', HK: 'HKD', MO: 'MOP' };

/** The CFA franc, of the west and of the middle. */
const FRANCS: Record<string, string> = {
  SN: 'XOF',
  CI: 'XOF',
  ML: 'XOF',
  BF: 'XOF',
  NE: 'XOF',
  TG: 'XOF',
  BJ: 'XOF',
  CM: 'XAF',
  GA: 'XAF',
  CG: 'XAF',
  TD: 'XAF',
};

/** By country, else by the language of one country. */
const LONE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  n: { NG: 'NGN' },
  r: { ZA: 'ZAR', RU: 'RUB', ru: 'RUB' },
  p: { PH: 'PHP' },
  d: { VN: 'VND', vi: 'VND' },
  f: FRANCS,
};

export interface CurrencyHint {
  language: string;
  region: string | null;
}

/** What a sign stands for on such a page; null where it could be several. */
export function decideCurrency(sign: string, { language, region }: CurrencyHint): string | null {
  const country = region ?? '';
  if (sign in LONE) return loneLetter(sign, language, country);
  if (sign === 'RUB' && country === 'BY') return 'BYN';
  if (sign === 'XOF') return FRANCS[country] ?? sign;
  if (sign === 'RON' && country === 'MD') return 'MDL';
  if (sign === 'kr') return CROWNS[language] ?? CROWNS[country] ?? null;
  if (sign === '¥') return language === 'ja' ? 'JPY' : 'CNY';
  if (sign === 'DH') return country === 'MA' || language === 'fr' ? 'MAD' : 'AED';
  // Without its small mark the dirham's sign is that of a dinar.
  if (sign === 'JOD' && country === 'AE') return 'AED';
  if (sign === 'دينار') return DINARS[country] ?? null;
  if (sign === '元') return YUAN[country] ?? 'CNY';
  if (sign === '$') return DOLLARS[country] ?? usDollar(language, region);
  if (sign === 'IRR' && language === 'ar') return RIYALS[country] ?? 'SAR';
  return sign === 'INR' ? (RUPEES[country] ?? (language === 'ur' ? 'PKR' : sign)) : sign;
}

/** "N500", "R 45.20", "87.35 r", "P25", "15.400d": letters that are currencies in one place only. */
function loneLetter(letter: string, language: string, country: string): string | null {
  const known = LONE[letter];
  return known?.[country] ?? (country === '' ? known?.[language] : undefined) ?? null;
}

/** In Chinese, Spanish and Portuguese the sign is that of many countries. */
const usDollar = (language: string, region: string | null): string | null =>
  region === null && /^(?:zh|es|pt)$/.test(language) ? null : 'USD';
