import type { Alert } from '../../utils/domain/alerts/alert';
import { isActive, resolve } from '../../utils/domain/alerts/alert';
import type { Pending } from '../../utils/domain/alerts/delivery';
import type { Effect } from '../../utils/domain/alerts/effect';
import { withdrawal } from '../../utils/domain/alerts/effect';
import type { Connection, Line } from '../../utils/domain/connection';
import type { After, Before, Happening } from '../../utils/domain/reduce';
import { reduce } from '../../utils/domain/reduce';
import { reduceFailure } from '../../utils/domain/reduce-failure';
import type { Renewal } from '../../utils/domain/renewal';
import { followPurchases } from '../../utils/domain/renewal/follow-purchases';
import type { Settings } from '../../utils/domain/settings';

const byConnection = <Row extends { connectionId: string }>(
  rows: Map<string, Row>,
  id: string,
): Row[] => [...rows.values()].filter(({ connectionId }) => connectionId === id);

/**
 * The database, as far as alerts are concerned: each method is one transaction of `utils/store`, and
 * does what that one does, all of it or nothing.
 */
export class MemoryStore {
  readonly connections = new Map<string, Connection>();
  readonly lines = new Map<string, Line>();
  readonly alerts = new Map<string, Alert>();
  readonly renewals = new Map<string, Renewal>();
  readonly effects = new Map<string, Effect>();

  constructor(readonly settings: Settings) {}

  #before(connection: Connection, zone: string): Before {
    return {
      connection,
      lines: byConnection(this.lines, connection.id),
      alerts: byConnection(this.alerts, connection.id).filter(({ state }) => state !== 'resolved'),
      renewals: byConnection(this.renewals, connection.id),
      settings: this.settings,
      lineRules: [],
      plans: [],
      zone,
      // What lies ahead is no part of what is lived here: the oracle has no forecast of its own.
      past: new Map(),
      seldom: { purchases: followPurchases, reduceFailure },
    };
  }

  commit(id: string, happening: Happening, now: number, zone: string): void {
    const connection = this.connections.get(id);
    if (connection === undefined) return;
    this.#write(reduce(this.#before(connection, zone), happening, now));
  }

  #write(after: After): void {
    this.connections.set(after.connection.id, after.connection);
    for (const line of after.lines) this.lines.set(line.key, line);
    for (const alert of after.alerts) this.alerts.set(alert.id, alert);
    for (const renewal of after.renewals) this.renewals.set(renewal.id, renewal);
    for (const effect of after.effects) this.effects.set(effect.id, effect);
  }

  pending(): Pending[] {
    return [...this.effects.values()]
      .map((effect) => ({ effect, alert: this.alerts.get(effect.alertId) ?? null }))
      .sort(
        (a, b) => a.effect.createdAt - b.effect.createdAt || (a.effect.id < b.effect.id ? -1 : 1),
      );
  }

  markDone(effectIds: string[]): void {
    for (const id of effectIds) this.effects.delete(id);
  }

  putTogether(bundle: string, effectIds: string[]): void {
    for (const id of effectIds) {
      const effect = this.effects.get(id);
      if (effect === undefined) continue;
      this.effects.set(id, { ...effect, bundle });
      this.#change(effect.alertId, (alert) => ({ ...alert, shownIn: bundle }));
    }
  }

  markShown(pending: Pending[], noticeId: string, now: number): void {
    for (const { effect } of pending) {
      this.effects.delete(effect.id);
      this.#change(effect.alertId, (alert) => ({
        ...alert,
        shownAt: alert.shownAt ?? now,
        shownIn: noticeId,
      }));
    }
  }

  /** Alerts that one notification told of. */
  toldIn(noticeId: string): string[] {
    if (this.alerts.has(noticeId)) return [noticeId];
    const shown = [...this.alerts.values()]
      .filter(({ state, shownIn }) => state === 'open' && shownIn === noticeId)
      .map(({ id }) => id);
    const pending = [...this.effects.values()]
      .filter(({ bundle }) => bundle === noticeId)
      .map(({ alertId }) => alertId);
    return [...new Set([...shown, ...pending])];
  }

  markSeen(alertIds: string[], now: number): void {
    for (const { id, kind, alertId } of [...this.effects.values()]) {
      if (kind === 'notify' && alertIds.includes(alertId)) this.effects.delete(id);
    }
    for (const id of alertIds) {
      this.#change(id, (alert) => ({
        ...alert,
        shownAt: alert.shownAt ?? now,
        readAt: alert.readAt ?? now,
      }));
    }
  }

  answer(id: string, answer: (alert: Alert) => Alert, now: number): void {
    const alert = this.alerts.get(id);
    if (alert === undefined || alert.state === 'resolved') return;
    const answered = isActive(alert) ? answer(alert) : resolve(alert, now);
    this.alerts.set(id, answered);
    const effect = withdrawal(answered, now);
    this.effects.set(effect.id, effect);
  }

  startRenewal(renewal: Renewal, lookAt: number): void {
    this.renewals.set(renewal.id, renewal);
    const connection = this.connections.get(renewal.connectionId);
    if (connection === undefined) return;
    const { status } = connection;
    const nextDueAt = Math.min(status.nextDueAt, lookAt);
    this.connections.set(connection.id, { ...connection, status: { ...status, nextDueAt } });
  }

  /** What nothing asks for any more; a real database keeps it, and pays with time. */
  forgetOld(now: number): void {
    const waiting = new Set([...this.effects.values()].map(({ alertId }) => alertId));
    for (const { id, state } of [...this.alerts.values()]) {
      if (state === 'resolved' && !waiting.has(id)) this.alerts.delete(id);
    }
    for (const { id, closedAt } of [...this.renewals.values()]) {
      if (closedAt !== null && Math.abs(now - closedAt) > 3 * 86_400_000) this.renewals.delete(id);
    }
  }

  #change(id: string, change: (alert: Alert) => Alert): void {
    const alert = this.alerts.get(id);
    if (alert !== undefined) this.alerts.set(id, change(alert));
  }
}
