import type { Stored } from './contexts';
import type { Locale } from './locale';
import { withDemoName } from './with-demo-name';

/** Stands for a number that says whose line it is. */
const HIDDEN = '••••';

/** One after another, and the same again as long as none is added or removed. */
const numbered = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...keys].sort().map((key, at) => [key, at + 1]));

/**
 * What is stored, fit to be shown to others where the user wants that: no name of a line or provider,
 * no number of a card or an order. Amounts, dates and plans stay as they are.
 */
export function withoutIdentity<Some extends Stored>(stored: Some, locale: Locale): Some {
  if (!stored.settings.hideIdentity) return withDemoName(stored, locale);
  const { hidden } = locale.words;
  const lines = numbered(stored.lines.map(({ key }) => key));
  const connections = numbered(stored.connections.map(({ id }) => id));
  return {
    ...stored,
    connections: stored.connections.map((connection) => ({
      ...connection,
      name: hidden.provider(connections.get(connection.id) ?? 0),
    })),
    lines: stored.lines.map((line) => ({
      ...line,
      reading: { ...line.reading, name: hidden.line(lines.get(line.key) ?? 0), tail: null },
    })),
    renewals: stored.renewals.map(({ orders, paid, ...renewal }) => ({
      ...renewal,
      ...(orders && { orders: orders.map((order) => ({ ...order, id: HIDDEN, note: null })) }),
      ...(paid && { paid: { ...paid, number: HIDDEN } }),
    })),
  };
}
