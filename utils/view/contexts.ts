import type { Alert } from '../domain/alerts/alert';
import { settingsOfLine } from '../domain/alerts/settings-of-line';
import type { Connection, Line } from '../domain/connection';
import type { LineTicks } from '../domain/help/ticks';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { rankLines } from '../domain/rank';
import type { Renewal } from '../domain/renewal';
import type { LineRules, Settings } from '../domain/settings';
import type { AlertContext } from './alert-words';

/** What is stored, as far as a glance needs it. */
export interface Stored {
  connections: Connection[];
  lines: Line[];
  alerts: Alert[];
  renewals: Renewal[];
  catalogues: { connectionId: string; plans: Plan[] }[];
  settings: Settings;
  lineRules: LineRules[];
  ticks?: LineTicks[];
}

/** Every line with what belongs to it, the neediest first. */
export function rankStored(stored: Stored, now: number): RankedLine[] {
  const contexts = stored.lines.flatMap((line) => {
    const connection = stored.connections.find(({ id }) => id === line.connectionId);
    const renewals = stored.renewals.filter(({ lineKey }) => lineKey === line.key);
    const own = stored.lineRules.find(({ lineKey }) => lineKey === line.key) ?? null;
    const settings = settingsOfLine(line.reading, stored.settings, own);
    const ticks = stored.ticks?.find(({ lineKey }) => lineKey === line.key);
    return connection === undefined ? [] : [{ line, connection, renewals, ticks, settings, now }];
  });
  return rankLines(contexts);
}

export const catalogueOf = (stored: Stored, connectionId: string): Plan[] | null =>
  stored.catalogues.find((catalogue) => catalogue.connectionId === connectionId)?.plans ?? null;

export function alertContext(
  alert: Alert,
  ranked: RankedLine[],
  stored: Pick<Stored, 'connections' | 'catalogues'>,
  now: number,
): AlertContext {
  const line = ranked.find((each) => each.line.key === alert.lineKey) ?? null;
  const planId = alert.planId ?? line?.line.reading.planId ?? null;
  const catalogue = stored.catalogues.find(
    ({ connectionId }) => connectionId === alert.connectionId,
  );
  return {
    alert,
    line,
    connection: stored.connections.find(({ id }) => id === alert.connectionId) ?? null,
    plan: catalogue?.plans.find(({ id }) => id === planId) ?? null,
    now,
  };
}
