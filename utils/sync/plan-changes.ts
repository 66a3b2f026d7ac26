import { canonical } from '../backup/canonical';
import type { Alert } from '../domain/alerts/alert';
import type { Connection } from '../domain/connection';
import { type Feature, isOff } from '../domain/policy/organisation';
import type { LineRules } from '../domain/settings';
import type { Doc } from '../domain/sync/document';
import type { ProviderPack } from '../packs/pack-shape';
import type { StoredPack, StoredSettings } from '../store/schema';
import { isGone } from './live-values';
import { planAnswers } from './plan-answers';
import { planConnections } from './plan-connections';
import { planPacks } from './plan-packs';
import { planRules } from './plan-rules';
import { planSettings } from './plan-settings';
import type { SyncedRows } from './synced-rows';

/** What has to be written so that it is here as the document has it. */
export interface Changes {
  /** Null where nothing of them changes. */
  settings: StoredSettings | null;
  putRules: LineRules[];
  dropRules: string[];
  putConnections: { row: Connection; moved: boolean }[];
  dropConnections: string[];
  putPacks: StoredPack[];
  dropPacks: string[];
  answered: Alert[];
}

/** What else a machine knows. */
export interface Known {
  /** Packs that passed the check, by their text. */
  checked: ReadonlyMap<string, ProviderPack>;
  /** What this DataLeft can read. */
  adapters: ReadonlySet<string>;
}

const isOther = <Row>(before: Row | undefined, after: Row): boolean =>
  before === undefined || canonical(before) !== canonical(after);

/** What a policy leaves to the user here is taken in; all else waits until it does. */
function takesIn({ policy }: StoredSettings) {
  const isForbidden = (feature: Feature): boolean =>
    isOff({ organisation: policy?.organisation ?? null }, feature);
  return {
    connection: !isForbidden('own-connections'),
    pack: (source: StoredPack['source']): boolean =>
      !isForbidden('import-packs') && !(source === 'watched' && isForbidden('watch-page')),
  };
}

export function planChanges(doc: Doc, rows: SyncedRows, known: Known, now: number): Changes {
  const { connections, governed, packs, withSecret } = rows;
  const isUsed = (packId: string): boolean =>
    connections.some(({ id, site }) => site?.packId === packId && !isGone(doc, 'connection', id));
  const mayTake = takesIn(rows.settings);
  const packsPlan = planPacks(doc, packs, known.checked, isUsed, mayTake.pack);
  const after = new Map([...packs, ...packsPlan.put].map((pack) => [pack.id, pack]));
  for (const id of packsPlan.drop) after.delete(id);
  const { adapters } = known;
  const here = { connections, governed, packs: after, withSecret, adapters };
  const plan = planConnections(doc, { ...here, mayAdd: mayTake.connection });
  const there = new Set([...connections, ...plan.put.map(({ row }) => row)].map(({ id }) => id));
  const rules = planRules(doc, rows.lineRules, (id) => there.has(id) && !plan.drop.includes(id));
  const settings = planSettings(doc, rows.settings);
  const byId = new Map(connections.map((row) => [row.id, row]));
  const byLine = new Map(rows.lineRules.map((row) => [row.lineKey, row]));
  return {
    settings: isOther(rows.settings, settings) ? settings : null,
    putRules: rules.put.filter((row) => isOther(byLine.get(row.lineKey), row)),
    dropRules: rules.drop,
    putConnections: plan.put.filter(({ row }) => isOther(byId.get(row.id), row)),
    dropConnections: plan.drop,
    putPacks: packsPlan.put.filter((row) =>
      isOther(
        packs.find(({ id }) => id === row.id),
        row,
      ),
    ),
    dropPacks: packsPlan.drop,
    answered: planAnswers(doc, rows.alerts, rows.lines, now),
  };
}
