import type { Alert } from '../../utils/domain/alerts/alert';
import type { AlertKind } from '../../utils/domain/alerts/kinds';
import type { Oracle } from './oracle';
import type { Sight } from './told';

const WHAT: Partial<Record<AlertKind, Sight['what']>> = {
  'data-low': 'data',
  'data-empty': 'data',
  expiring: 'expiry',
  expired: 'expiry',
  'voice-low': 'voice',
  'sms-low': 'sms',
  arrears: 'arrears',
  resetting: 'reset',
  'signed-out': 'signed-out',
  'renewal-confirmed': 'confirmed',
};

/** An alert as its words would put it. */
export function sightOf(alert: Alert): Sight {
  const { kind, lineKey, bucketId, connectionId, renewalId } = alert;
  const what = WHAT[kind] ?? 'other';
  const line = bucketId === null ? lineKey : `${lineKey}/${bucketId}`;
  const subject = what === 'confirmed' ? renewalId : (line ?? connectionId);
  return { what, subject: subject ?? '', level: alert.level ?? 0 };
}

interface Shown {
  sights: { sight: Sight; id: string }[];
  /** Does the worker know that it was shown? */
  marked: boolean;
}

/** The system's notifications, and the eyes of whoever sits before them. */
export class Screen {
  readonly visible = new Map<string, Shown>();
  /** Does the system refuse every notification, for the time being? */
  refuses = false;

  constructor(readonly oracle: Oracle) {}

  show(id: string, alerts: Alert[], now: number): void {
    const sights = alerts.map((alert) => ({
      sight: sightOf(alert),
      id: `${alert.id}~${alert.reminders}`,
    }));
    this.visible.set(id, { sights, marked: false });
    for (const each of sights) this.oracle.sees(each.sight, each.id, now);
  }

  marked(id: string): void {
    const shown = this.visible.get(id);
    if (shown !== undefined) shown.marked = true;
  }

  /**
   * The browser ends and takes its notifications along. One that came in the very moment in which
   * everything died, nobody has seen: it may and must come once more.
   */
  goDark(now: number): void {
    for (const { sights, marked } of this.visible.values()) {
      if (!marked) for (const { sight, id } of sights) this.oracle.unsees(sight, id, now);
    }
    this.visible.clear();
  }
}
