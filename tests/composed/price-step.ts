/** A tenth of what a small plan costs, in whole units, of currencies of which one buys little. */
const STEPS: Record<string, number> = {
  CZK: 10,
  DKK: 5,
  HUF: 500,
  IDR: 5_000,
  IRR: 50_000,
  JPY: 100,
  KRW: 1_000,
  KZT: 200,
  RSD: 50,
  RUB: 20,
  SEK: 5,
  THB: 10,
  TRY: 10,
  TWD: 20,
  UAH: 10,
  VND: 10_000,
};

/** Prices are multiples of it. */
export const priceStep = (currency: string): number => STEPS[currency] ?? 1;
