import type { Alert } from '../domain/alert';
import type { Connection, Line } from '../domain/connection';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { rankLines } from '../domain/rank';
import type { Renewal } from '../domain/renewal';
import type { Settings } from '../domain/settings';
import type { AlertContext } from './alert-words';

/** What is stored, as far as a glance needs it. */
export interface Stored {
  connections: Connection[];
  lines: Line[];
  alerts: Alert[];
  renewals: Renewal[];
  catalogues: { connectionId: string; plans: Plan[] }[];
  settings: Settings;
}

/** Every line with what belongs to it, the neediest first. */
export function rankStored(stored: Stored, now: number): RankedLine[] {
  const { settings } = stored;
  const contexts = stored.lines.flatMap((line) => {
    const connection = stored.connections.find(({ id }) => id === line.connectionId);
    const renewals = stored.renewals.filter(({ lineKey }) => lineKey === line.key);
    return connection === undefined ? [] : [{ line, connection, renewals, settings, now }];
  });
  return rankLines(contexts);
}

export const catalogueOf = (stored: Stored, connectionId: string): Plan[] | null =>
  stored.catalogues.find((catalogue) => catalogue.connectionId === connectionId)?.plans ?? null;

export const alertContext = (
  alert: Alert,
  ranked: RankedLine[],
  connections: Connection[],
): AlertContext => ({
  alert,
  line: ranked.find(({ line }) => line.key === alert.lineKey) ?? null,
  connection: connections.find(({ id }) => id === alert.connectionId) ?? null,
});
