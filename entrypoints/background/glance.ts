import type { RankedLine } from '../../utils/domain/rank';
import type { Snapshot } from '../../utils/store/queries';
import { rankStored } from '../../utils/view/contexts';
import type { Locale } from '../../utils/view/locale';
import { withoutIdentity } from '../../utils/view/without-identity';
import { spokenLocale } from './spoken-locale';

/** What is stored as the worker shows it: ranked once for icon, menu and notifications together. */
export interface Glance {
  stored: Snapshot;
  ranked: RankedLine[];
  locale: Locale;
  /** Alerts that wait for an answer. */
  open: number;
  now: number;
}

export async function glanceAt(snapshot: Snapshot, now: number): Promise<Glance> {
  const locale = await spokenLocale(snapshot.settings);
  const stored = withoutIdentity(snapshot, locale);
  const open = stored.alerts.filter(({ state }) => state === 'open').length;
  return { stored, ranked: rankStored(stored, now), locale, open, now };
}
