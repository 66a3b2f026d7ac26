import type { WholeDatabase } from '../support/whole-database';

/** All rows of a store. */
export const rowsOf = <Row>({ stores }: WholeDatabase, store: string): Row[] =>
  Object.values(stores[store] ?? {}) as Row[];

export interface AlertRow {
  id: string;
  state: string;
  /** What it is about, without its level and how often that was reached. */
  family: string;
}

export const alertsIn = (database: WholeDatabase): AlertRow[] => rowsOf(database, 'alerts');

/** New alerts about what was told of before. A rule that is new may find something of its own. */
export function toldAgain(before: WholeDatabase, after: WholeDatabase): string[] {
  const told = alertsIn(before);
  return alertsIn(after)
    .filter(
      ({ id, family }) =>
        told.every((alert) => alert.id !== id) && told.some((alert) => alert.family === family),
    )
    .map(({ id, state }) => `${id} ${state}`);
}

/** All rows but the packs that come with every build, in whatever version it has them. */
export function withoutShipped({ stores }: WholeDatabase): WholeDatabase['stores'] {
  const packs = Object.entries(stores.packs ?? {}).filter(
    ([, row]) => (row as { source: string }).source !== 'shipped',
  );
  return { ...stores, packs: Object.fromEntries(packs) };
}
