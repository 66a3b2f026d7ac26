import type { Compared, Figures } from '../domain/compare/compare-offers';
import { isStanding, lacksTax } from '../domain/plans';
import { convertMoney } from '../domain/rates';
import { formatMoney } from './amounts';
import type { PlansLocale } from './plans-locale';

/** `¥3,080`, `from ¥5,980`, `price unknown`. */
export function priceText({ price, priceState }: Compared, locale: PlansLocale): string {
  if (price === null) return locale.words.price.unknown;
  const text = formatMoney(price, locale);
  return priceState === 'from' ? locale.words.price.from(text) : text;
}

/** `≈ €18.90`, in the currency that all are compared in; empty where it is told in that. */
export function aboutText({ price, conversion }: Compared, locale: PlansLocale): string {
  if (price === null || conversion === null) return '';
  return locale.compare.about(formatMoney(convertMoney(price, conversion), locale));
}

/** Shown with whole minor units: a price per GB is for comparing, not for paying. */
export function rateText(
  { figures, price }: Compared,
  figure: Exclude<keyof Figures, 'price'>,
  locale: PlansLocale,
): string | null {
  const minor = figures?.[figure] ?? null;
  if (minor === null || price === null) return null;
  return formatMoney({ minor: Math.round(minor), currency: price.currency }, locale);
}

/** `≈ ¥331`: the same in the currency that all are compared in; empty where it is told in that. */
export function aboutRate(
  { ranked, conversion }: Compared,
  figure: Exclude<keyof Figures, 'price'>,
  locale: PlansLocale,
): string {
  const minor = ranked?.[figure] ?? null;
  if (minor === null || conversion === null) return '';
  const money = { minor: Math.round(minor), currency: conversion.to };
  return locale.compare.about(formatMoney(money, locale));
}

/** `TravelSIM Mart, reseller`; the provider by its name. */
export function sellerText({ offer }: Compared, { compare }: PlansLocale): string {
  const kind = offer.plan.channel?.kind;
  return kind === undefined || kind === 'official'
    ? offer.seller
    : compare.soldBy[kind](offer.seller);
}

/** `¥2,860 + ¥330 fee`, `tax in`, `fee not told`: what the price is made of, in a few words. */
export function priceParts(row: Compared, locale: PlansLocale): string[] {
  const { price, fees, priceState, offer } = row;
  const { compare } = locale;
  if (price === null) return [];
  const { plan, now } = offer;
  const found: string[] = [];
  if (fees > 0) {
    const money = (minor: number) => formatMoney({ minor, currency: price.currency }, locale);
    found.push(compare.withFee(money(price.minor - fees), money(fees)));
  }
  const taxed = plan.charges.some((charge) => charge.kind === 'tax' && isStanding(charge, now));
  if (lacksTax(plan, now)) found.push(compare.taxUnknown);
  else if (priceState === 'from') found.push(compare.feeUnknown);
  else if (fees <= 0 && (taxed || plan.taxIncluded === true)) found.push(compare.taxIn);
  return found;
}
