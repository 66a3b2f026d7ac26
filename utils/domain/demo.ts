import type { Connection } from './connection';

/** What the line that lives inside the extension is called: its adapter, and its one connection. */
export const DEMO = 'demo';

/** Nothing that this says is true of anybody's card. */
export const isDemo = ({ adapter }: Pick<Connection, 'adapter'>): boolean => adapter === DEMO;
