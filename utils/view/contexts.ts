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
import { withPlainNames } from './plain-name';

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

const byLine = <Row extends { lineKey: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.lineKey, row]));

/** Every line with what belongs to it, the neediest first. */
export function rankStored(stored: Stored, now: number): RankedLine[] {
  const connections = new Map(stored.connections.map((each) => [each.id, each]));
  const rules = byLine(stored.lineRules);
  const ticked = byLine(stored.ticks ?? []);
  const renewalsOf = new Map<string, Renewal[]>();
  for (const renewal of stored.renewals) {
    const known = renewalsOf.get(renewal.lineKey);
    if (known === undefined) renewalsOf.set(renewal.lineKey, [renewal]);
    else known.push(renewal);
  }
  const contexts = stored.lines.flatMap((row) => {
    const connection = connections.get(row.connectionId);
    if (connection === undefined) return [];
    const line = withPlainNames(row, connection.name);
    const renewals = renewalsOf.get(line.key) ?? [];
    const settings = settingsOfLine(line.reading, stored.settings, rules.get(line.key) ?? null);
    return [{ line, connection, renewals, ticks: ticked.get(line.key), settings, now }];
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
