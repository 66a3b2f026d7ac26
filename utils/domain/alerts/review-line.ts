import type { Alert, AlertKind, Watches } from './alert';
import { climb, freshWatch, isActive, openAlert, rearm, resolve } from './alert';
import type { Finding } from './alert-rules';
import { expiryFamily, lineFindings } from './alert-rules';
import type { Evidence } from './changes';
import type { Line } from './connection';
import type { Settings } from './settings';

const kindOf = (finding: Finding, level: number): AlertKind => {
  if (finding.bucketId !== null) return level === 0 ? 'data-empty' : 'data-low';
  return level === 0 ? 'expired' : 'expiring';
};

export interface Review {
  watches: Watches;
  raised: Alert[];
  closed: Alert[];
}

/** What to know about a line before it is reviewed. */
export interface Moment {
  settings: Settings;
  evidence: Evidence[];
  /** The first reading: an end that already lies behind is no news. */
  firstSeen: boolean;
  now: number;
  providerNow: number;
}

/** Raises what is news, closes what no longer holds, keeps what was already said. */
export function reviewLine(line: Line, alerts: Alert[], moment: Moment): Review {
  const { now } = moment;
  const findings = lineFindings(
    line.reading,
    line.key,
    moment.settings,
    moment.evidence,
    moment.providerNow,
  );
  const watches: Watches = {};
  const raised: Alert[] = [];
  const closed: Alert[] = [];
  for (const finding of findings) {
    const before = line.watches[finding.family] ?? freshWatch;
    const climbed = climb(finding.rearmed ? rearm(before) : before, finding.level);
    watches[finding.family] = climbed.watch;
    const { raise } = climbed;
    for (const alert of alerts) {
      if (alert.family !== finding.family || !isActive(alert)) continue;
      const passed = raise !== null || finding.rearmed;
      if (passed || !finding.holds(alert.level ?? 0)) closed.push(resolve(alert, now));
    }
    const old = moment.firstSeen && finding.bucketId === null && raise === 0;
    if (raise !== null && !old)
      raised.push(lineAlert(line, finding, raise, climbed.watch.episode, now));
  }
  const families = new Set(findings.map(({ family }) => family));
  // An answer that is silent about the end has not moved it.
  if (line.reading.expiresAt === null) families.add(expiryFamily(line.key));
  for (const alert of alerts) {
    const ours = alert.lineKey === line.key && alert.renewalId === null;
    if (ours && isActive(alert) && !families.has(alert.family)) closed.push(resolve(alert, now));
  }
  return { watches: { ...line.watches, ...watches }, raised, closed };
}

const lineAlert = (
  line: Line,
  finding: Finding,
  level: number,
  episode: number,
  now: number,
): Alert =>
  openAlert(
    {
      id: `${finding.family}:${level}@${episode}`,
      family: finding.family,
      kind: kindOf(finding, level),
      level,
      connectionId: line.connectionId,
      lineKey: line.key,
      bucketId: finding.bucketId,
    },
    now,
  );
