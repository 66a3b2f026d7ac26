import { type Card, outwards } from './card';
import type { JsonObject } from './json-object';

/** What is paid in where a host is at home; where it is the euro, nobody leaves it out. */
const PAID_IN =
  'AM AMD AZ AZN BD BDT BG BGN BR BRL BY BYN CH CHF CL CLP CN CNY CO COP CZ CZK DK DKK EG EGP GB GBP GE GEL GH GHS HU HUF ID IDR IL ILS IN INR JP JPY KE KES KG KGS KR KRW KZ KZT LK LKR MA MAD MD MDL MX MXN MY MYR NG NGN NO NOK NP NPR PE PEN PH PHP PK PKR PL PLN RO RON RS RSD RU RUB SE SEK TH THB TJ TJS TR TRY TW TWD TZ TZS UA UAH UG UGX UZ UZS VN VND ZA ZAR';
const PAIRS = PAID_IN.split(' ');

const homes = new WeakMap<JsonObject, string>();

/** Keeps for an answer in which currency its host is paid. */
export function keepHome([root]: readonly Card[], region: string | null): void {
  const at = region === null ? -1 : PAIRS.indexOf(region);
  const code = at === -1 ? undefined : PAIRS[at + 1];
  if (root !== undefined && code !== undefined) homes.set(root.node, code);
}

/** Money is written with two decimals; a whole number may as well count its hundredths. */
const AS_MONEY = /^-?\d{1,7}[.,]\d{2}$/;

/** "balance": "215.30" of a host in a country with a currency of its own, and no word of another. */
export function homeCurrency(value: number | string, card: Card): string | null {
  if (typeof value !== 'string' || !AS_MONEY.test(value.trim())) return null;
  let root = card;
  for (const at of outwards(card)) root = at;
  return homes.get(root.node) ?? null;
}
