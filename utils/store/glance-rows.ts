import type { Alert } from '../domain/alerts/alert';
import type { Schema, StoredSettings } from './schema';

/** What a glance is made of. */
export const GLANCE = [
  'connections',
  'lines',
  'alerts',
  'renewals',
  'catalogues',
  'settings',
  'lineRules',
  'ticks',
] as const;

type Glanced = (typeof GLANCE)[number];
type Listed = Exclude<Glanced, 'settings'>;

/** One look at the database, whoever opened it. */
interface Look {
  all<Name extends Glanced>(name: Name): Promise<Schema[Name]['value'][]>;
  alertsThatAre(state: string): Promise<Alert[]>;
  settings(): Promise<StoredSettings | undefined>;
}

/** As they are stored; of the alerts those that still have a life. */
export type GlanceRows = { [Name in Listed]: Schema[Name]['value'][] } & {
  settings: StoredSettings | undefined;
};

export async function glanceRows(look: Look): Promise<GlanceRows> {
  const states = ['open', 'acknowledged', 'snoozed', 'missed'];
  const [connections, lines, alerts, renewals, catalogues, lineRules, ticks, settings] =
    await Promise.all([
      look.all('connections'),
      look.all('lines'),
      Promise.all(states.map((state) => look.alertsThatAre(state))),
      look.all('renewals'),
      look.all('catalogues'),
      look.all('lineRules'),
      look.all('ticks'),
      look.settings(),
    ]);
  return {
    ...{ connections, lines, renewals, catalogues, lineRules, ticks, settings },
    alerts: alerts.flat(),
  };
}
