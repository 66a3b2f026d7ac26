import type { Renewal } from '../domain/renewal';
import { formatMoney } from './amounts';
import { dotted } from './dotted';
import type { Locale } from './locale';

/** The last order of an attempt, as it was told or as it stands on its bill; empty: none is known. */
export const orderNumber = ({ orders, paid }: Renewal): string =>
  orders?.at(-1)?.id ?? paid?.number ?? '';

/** In effect, but for what was promised and is not there; empty where nothing is lacking. */
export function lackText(renewal: Renewal | null, { words }: Locale): string {
  const lacks = renewal?.lacks ?? [];
  if (lacks.length === 0) return '';
  if (lacks.length > 1) return words.alerts.lacksBoth;
  return lacks[0] === 'data' ? words.alerts.lacksData : words.alerts.lacksValidity;
}

/** `LEB-000001 · ¥1,980`: what to name when asking about it; empty where neither is known. */
export function paidText(renewal: Renewal, locale: Locale): string {
  const amount = renewal.paid?.amount ?? renewal.price;
  const price = amount === null ? '' : formatMoney(amount, locale);
  return dotted([orderNumber(renewal), price], locale);
}

/** Did the provider say that it has the money? */
export const isPaid = ({ paid, orders = [] }: Renewal): boolean =>
  paid !== undefined || orders.some(({ state }) => state === 'done');

/** Why it is overdue, with what the provider needs to be asked. */
export function overdueText(renewal: Renewal | null, locale: Locale): string {
  const { alerts } = locale.words;
  if (renewal === null || orderNumber(renewal) === '') return alerts.overdueNext;
  const what = paidText(renewal, locale);
  return isPaid(renewal) ? alerts.overduePaid(what) : alerts.overdueOrder(what);
}
