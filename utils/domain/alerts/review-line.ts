import type { Evidence } from '../changes';
import type { Line } from '../connection';
import { isOver } from '../line-baseline';
import type { Plan } from '../model';
import type { LineRules, Settings } from '../settings';
import { mergeRules } from '../settings';
import type { Alert, Watches } from './alert';
import { climb, freshWatch, isActive, openAlert, rearm, resolve } from './alert';
import type { Finding } from './finding';
import { isPartial } from './finding';
import type { RuleName } from './kinds';
import { RULE_OF } from './kinds';
import { lineFindings } from './line-rules';
import { paymentFamily } from './payment-family';
import { expiryFamily } from './rules/expiry';
import { settingsOfLine } from './settings-of-line';

export interface Review {
  watches: Watches;
  raised: Alert[];
  closed: Alert[];
}

/** What to know about a line before it is reviewed. */
export interface Moment {
  settings: Settings;
  /** What this line has of its own. */
  own: LineRules | null;
  plan: Plan | null;
  evidence: Evidence[];
  /** The first reading: an end that already lies behind is no news. */
  firstSeen: boolean;
  now: number;
  providerNow: number;
}

function findingsOf(line: Line, moment: Moment, isOn: (rule: RuleName) => boolean): Finding[] {
  const { own, plan, evidence, providerNow } = moment;
  const settings = settingsOfLine(line.reading, moment.settings, own);
  const watchOf = (family: string) => line.watches[family] ?? freshWatch;
  return lineFindings({ line, plan, evidence, providerNow, settings, watchOf }, isOn);
}

/** Raises what is news, closes what no longer holds, keeps what was already said. */
export function reviewLine(line: Line, alerts: Alert[], moment: Moment): Review {
  const { now, own } = moment;
  const rules = mergeRules(moment.settings.rules, own?.own.rules);
  const isOn = (rule: RuleName): boolean => own?.alerts !== false && rules[rule];
  const findings = findingsOf(line, moment, isOn);
  const watches: Watches = {};
  const raised = new Map<string, Alert>();
  const closed: Alert[] = [];
  const about = alerts.filter((alert) => alert.lineKey === line.key && isActive(alert));
  for (const finding of findings) {
    const before = line.watches[finding.family] ?? freshWatch;
    const { watch, raise } = climb(finding.rearmed ? rearm(before) : before, finding.level);
    watches[finding.family] = finding.mark === undefined ? watch : { ...watch, mark: finding.mark };
    const ours = about.filter(({ family }) => family === finding.family);
    const passed = raise !== null || finding.rearmed;
    closed.push(...ours.filter(({ level }) => passed || !finding.holds(level ?? 0)));
    const old = moment.firstSeen && finding.kindAt(raise ?? 1) === 'expired';
    if (raise === null || old) continue;
    // Of two levels that tell of one thing only one is shown: the end itself, else the later.
    if (raised.get(finding.topic)?.level !== 0) {
      raised.set(finding.topic, lineAlert(line, finding, raise, watch.episode, moment));
    }
    const topics = findings.filter(({ topic }) => topic === finding.topic);
    closed.push(...about.filter(({ family }) => topics.some((each) => each.family === family)));
  }
  closed.push(...orphans(line, about, findings, moment), ...about.filter(isOff(isOn)));
  const unique = [...new Set(closed)].map((alert) => resolve(alert, now));
  return { watches: { ...line.watches, ...watches }, raised: [...raised.values()], closed: unique };
}

const isOff =
  (isOn: (rule: RuleName) => boolean) =>
  ({ kind }: Alert): boolean => {
    const rule = RULE_OF[kind];
    return rule !== null && !isOn(rule);
  };

/** Alerts of which no rule speaks any more: the bucket is gone, or the end that it was about. */
function orphans(
  line: Line,
  about: Alert[],
  findings: Finding[],
  { providerNow }: Moment,
): Alert[] {
  const families = new Set(findings.map(({ family }) => family));
  // An answer that is silent about the end has not moved it.
  if (line.reading.expiresAt === null) families.add(expiryFamily(line.key));
  families.add(paymentFamily(line.key));
  const over = isOver(line, providerNow);
  return about.filter(
    ({ family, renewalId, bucketId }) =>
      renewalId === null && !families.has(family) && (over || !isMissing(line, bucketId)),
  );
}

/** One answer without a bucket is no answer about it, nor about what all of them add up to. */
const isMissing = (line: Line, bucketId: string | null): boolean =>
  bucketId === null ? isPartial(line) : line.missing?.[bucketId] !== undefined;

function lineAlert(
  line: Line,
  finding: Finding,
  level: number,
  episode: number,
  { now, providerNow }: Moment,
): Alert {
  const ours = (moment: number): number => Math.min(now, moment - (providerNow - now));
  return openAlert(
    {
      id: `${finding.family}:${level}@${episode}`,
      family: finding.family,
      kind: finding.kindAt(level),
      level,
      connectionId: line.connectionId,
      lineKey: line.key,
      bucketId: finding.bucketId,
      facts: finding.facts ?? {},
      dueAt: finding.dueAt === undefined ? now : ours(finding.dueAt(level)),
      ...(finding.inUnits ? { inUnits: true } : {}),
    },
    now,
  );
}
