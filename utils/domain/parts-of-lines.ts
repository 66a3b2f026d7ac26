import type { Alert } from './alerts/alert';
import type { Plan } from './model';
import type { Before } from './reduce';

/** Rows by what they are found by, each list in the order in which they came. */
function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups;
}

/** What a step looks up again and again, put in order once: a company has thousands of lines. */
export interface PartsOfLines {
  /** The same step, with nothing in it but what belongs to one line. */
  of: (lineKey: string) => Before;
  alertsOf: (renewalId: string) => Alert[];
}

export function partsOfLines(before: Before): PartsOfLines {
  const byLine = <Row extends { lineKey: string | null }>(rows: readonly Row[]) =>
    grouped(rows, ({ lineKey }) => lineKey);
  const lines = grouped(before.lines, ({ key }) => key);
  const alerts = byLine(before.alerts);
  const renewals = byLine(before.renewals);
  const lineRules = byLine(before.lineRules);
  const ofRenewals = grouped(before.alerts, ({ renewalId }) => renewalId);
  return {
    of: (key) => ({
      ...before,
      lines: lines.get(key) ?? [],
      alerts: alerts.get(key) ?? [],
      renewals: renewals.get(key) ?? [],
      lineRules: lineRules.get(key) ?? [],
    }),
    alertsOf: (renewalId) => ofRenewals.get(renewalId) ?? [],
  };
}

/** By id; of two with the same id the first. */
export const plansById = (plans: readonly Plan[]): ReadonlyMap<string, Plan> =>
  new Map(plans.map((plan) => [plan.id, plan] as const).reverse());
