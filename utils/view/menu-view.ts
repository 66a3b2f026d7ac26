import { providerTime } from '../domain/connection';
import type { Plan } from '../domain/model';
import { allIn, priceState, proposePlan } from '../domain/plans';
import type { RankedLine } from '../domain/rank';
import { formatMoney, joined, toAmount } from './amounts';
import type { Locale } from './locale';
import { safeLink } from './site-links';

/** What an entry of the icon's menu does; told by its id, as the worker may have died in between. */
export type MenuDeed =
  | { do: 'refresh' }
  | { do: 'snooze' }
  | { do: 'renew'; lineKey: string; planId: string }
  | { do: 'account'; connectionId: string };

const idOf = (...parts: string[]): string => parts.map(encodeURIComponent).join('/');

/** What was written as an id; null for anything else. */
export function deedOf(id: string): MenuDeed | null {
  const [what, first, second] = id.split('/').map(decodeURIComponent);
  if (what === 'refresh' || what === 'snooze') return { do: what };
  if (first === undefined) return null;
  if (what === 'account') return { do: 'account', connectionId: first };
  return what === 'renew' && second !== undefined
    ? { do: 'renew', lineKey: first, planId: second }
    : null;
}

function sizeOf(plan: Plan, { connection }: RankedLine, locale: Locale): string {
  if (plan.unlimited) return locale.words.card.unlimited;
  if (plan.dataBytes === null || plan.dataBytes === 0) return plan.name;
  return joined(toAmount(plan.dataBytes, connection.gigabyte, locale));
}

/** The neediest line that can be renewed, with the plan that Renew proposes. */
export function renewable(
  ranked: readonly RankedLine[],
  plansOf: (connectionId: string) => Plan[],
): { line: RankedLine; plan: Plan } | null {
  for (const line of ranked) {
    const { connection, now } = line;
    const catalogue = plansOf(connection.id);
    const plan = proposePlan(line.line.reading, catalogue, providerTime(connection, now));
    if (plan !== null && !line.line.gone) return { line, plan };
  }
  return null;
}

/** Where the account of a line is looked after; null where nothing says so. */
export const accountLink = ({ connection }: Pick<RankedLine, 'connection'>): string | null =>
  safeLink(connection.site?.links.account) ?? safeLink(connection.website ?? undefined);

/** The entries of the icon's menu; none before there is a connection. @param open how many alerts wait for an answer */
export function toMenu(
  ranked: readonly RankedLine[],
  plansOf: (connectionId: string) => Plan[],
  open: number,
  locale: Locale,
): { id: string; title: string }[] {
  const { menu } = locale.words;
  const neediest = ranked[0];
  if (neediest === undefined) return [];
  const items = [{ id: idOf('refresh'), title: menu.refresh }];
  const found = renewable(ranked, plansOf);
  if (found !== null) {
    const { line, plan } = found;
    const now = providerTime(line.connection, line.now);
    const price = priceState(plan, now) === 'whole' ? allIn(plan, now) : null;
    const size = sizeOf(plan, line, locale);
    const what = price === null ? size : `${size} · ${formatMoney(price, locale)}`;
    items.push({
      id: idOf('renew', line.line.key, plan.id),
      title: menu.renew(line.line.reading.name, what),
    });
  }
  if (open > 0) items.push({ id: idOf('snooze'), title: locale.words.actions.snoozeDay });
  const link = accountLink(neediest);
  if (link !== null) {
    const { id, name } = neediest.connection;
    items.push({ id: idOf('account', id), title: menu.account(name) });
  }
  return items;
}
