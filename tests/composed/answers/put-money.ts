import type { Fields } from './amounts';
import type { AnswerSheet } from './answer-sheet';
import { moneyKeys } from './keys';

/** Money held: an amount beside its currency, with it in an object, or with it in a text. */
export function putMoney(
  { chance, style, money, currency, told }: AnswerSheet,
  fields: Fields,
): void {
  if (money === undefined) return;
  told.expected.moneyMinor = money;
  told.expected.currency = currency;
  const key = chance.pick(moneyKeys);
  told.traps.push(`key:money=${key}`);
  const amount = money / 100;
  const form = chance.pick(['beside', 'nested', 'text']);
  if (form === 'nested')
    fields[style(key)] = { [style('amount')]: amount, [style('currency')]: currency };
  else fields[style(key)] = form === 'text' ? `${amount.toFixed(2)} ${currency}` : amount;
  if (form === 'beside') fields[style(chance.pick(['currency', 'currencyCode']))] = currency;
}
