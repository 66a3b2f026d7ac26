import { canonical } from '../backup/canonical';
import { isDemo } from '../domain/demo';
import { defaultSettings } from '../domain/settings';
import { answerOf, isShared } from '../domain/sync/answered';
import type { FieldPath } from '../domain/sync/field-key';
import { fieldKey } from '../domain/sync/field-key';
import { accessOf } from './access';
import { WHOLE } from './shared-settings';
import type { SyncedRows } from './synced-rows';

type Field = [path: FieldPath, value: unknown];

function ofSettings({ settings }: SyncedRows): Field[] {
  const { rules = {}, quiet = {}, atOnce = [] } = settings;
  // They are stored whole: what was not touched is not set.
  const usual = new Map<string, unknown>(Object.entries(defaultSettings.quiet));
  const parts = Object.entries(quiet).filter(([name, value]) => value !== usual.get(name));
  return [
    ...WHOLE.map((name): Field => [['setting', name], settings[name]]),
    ...Object.entries(rules).map(([name, on]): Field => [['setting', 'rules', name], on]),
    ...parts.map(([name, value]): Field => [['setting', 'quiet', name], value]),
    ...atOnce.map(
      ({ connectionId, planId, price }): Field => [['at-once', connectionId, planId], price],
    ),
  ];
}

const ofLines = ({ lineRules }: SyncedRows): Field[] =>
  lineRules.flatMap(({ lineKey, connectionId, alerts, own: { rules = {}, ...levels } }) => {
    const of = (value: unknown, ...name: string[]): Field => [
      ['rules', connectionId, lineKey, ...name],
      value,
    ];
    return [
      // So, too, is a row of rules.
      of(alerts ? undefined : false, 'alerts'),
      ...Object.entries(levels).map(([name, value]) => of(value, name)),
      ...Object.entries(rules).map(([name, on]) => of(on, 'rules', name)),
    ];
  });

const ofConnections = ({ connections, withSecret }: SyncedRows): Field[] =>
  connections.flatMap((connection): Field[] => {
    const { id } = connection;
    return [
      [['connection', id], connection.addedAt],
      [['connection', id, 'access'], accessOf(connection)],
      [['connection', id, 'secret'], withSecret.has(id)],
      [['connection', id, 'name'], connection.name],
      [['connection', id, 'pace'], connection.paceMinutes],
      [['connection', id, 'paused'], connection.paused],
      [['connection', id, 'chosen'], connection.chosen ?? null],
      [['connection', id, 'plans'], connection.watchedPlans ?? []],
    ];
  });

/** Those that came with DataLeft are on every machine. */
const ofPacks = ({ packs }: SyncedRows): Field[] =>
  packs
    .filter(({ source }) => source !== 'shipped')
    .flatMap(({ id, source, addedAt, enabled, pack }): Field[] => [
      [['pack', id], { source, addedAt }],
      [['pack', id, 'pack'], pack],
      [['pack', id, 'enabled'], enabled],
    ]);

const ofAlerts = ({ alerts, lines }: SyncedRows): Field[] =>
  alerts.filter(isShared).flatMap((alert): Field[] => {
    const answer = answerOf(alert, lines.get(alert.lineKey ?? ''));
    const { connectionId, family, level } = alert;
    return answer === null ? [] : [[['answer', connectionId, family, String(level)], answer]];
  });

/** The line that lives inside the extension is each machine's own. */
function withoutDemo(rows: SyncedRows): SyncedRows {
  const demos = new Set(rows.connections.filter(isDemo).map(({ id }) => id));
  const isReal = (row: { connectionId: string }): boolean => !demos.has(row.connectionId);
  const { atOnce } = rows.settings;
  return {
    ...rows,
    settings: { ...rows.settings, ...(atOnce && { atOnce: atOnce.filter(isReal) }) },
    connections: rows.connections.filter(({ id }) => !demos.has(id)),
    lineRules: rows.lineRules.filter(isReal),
    alerts: rows.alerts.filter(isReal),
  };
}

/** Everything here that other machines are to have, field by field. Never a secret. */
export function fieldsOf(all: SyncedRows): Map<string, string> {
  const rows = withoutDemo(all);
  const fields = [ofSettings, ofLines, ofConnections, ofPacks, ofAlerts].flatMap((of) => of(rows));
  return new Map(
    fields.flatMap(([path, value]) =>
      value === undefined ? [] : [[fieldKey(...path), canonical(value)]],
    ),
  );
}
