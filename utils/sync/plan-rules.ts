import type { LineRules } from '../domain/settings';
import type { Doc } from '../domain/sync/document';
import { lineRulesShape } from '../settings-shape';
import { isGone, pathsOf, readValue } from './live-values';

type Own = Record<string, unknown>;

/** The rules of one line as the document has them; null where all of them are as for all lines. */
function rulesOf(
  doc: Doc,
  connectionId: string,
  lineKey: string,
  names: string[][],
  here: LineRules | undefined,
): LineRules | null {
  const own: Own = { ...here?.own };
  const rules: Own = { ...here?.own.rules };
  let alerts: unknown = here?.alerts;
  for (const name of names) {
    const [first = '', rule] = name;
    const value = readValue(doc, 'rules', connectionId, lineKey, ...name);
    const isDeleted = isGone(doc, 'rules', connectionId, lineKey, ...name);
    if (value === undefined && !isDeleted) continue;
    if (first === 'alerts') alerts = value;
    else if (first === 'rules' && rule !== undefined) rules[rule] = value;
    else if (rule === undefined) own[first] = value;
  }
  own.rules = Object.keys(rules).length === 0 ? undefined : rules;
  const told = Object.entries(own).filter(([, value]) => value !== undefined);
  if (alerts === undefined && told.length === 0) return null;
  const row = { lineKey, connectionId, alerts: alerts ?? true, own: Object.fromEntries(told) };
  const read = lineRulesShape.safeParse(row);
  return read.success ? read.data : (here ?? null);
}

export interface RulesPlan {
  put: LineRules[];
  /** Keys of lines that have none of their own any more. */
  drop: string[];
}

/** @param isHere connections that are here: the others' rules wait for them */
export function planRules(
  doc: Doc,
  rows: readonly LineRules[],
  isHere: (connectionId: string) => boolean,
): RulesPlan {
  const known = new Map(rows.map((row) => [row.lineKey, row]));
  const named = new Map<string, { connectionId: string; names: string[][] }>();
  for (const [, connectionId = '', lineKey = '', ...name] of pathsOf(doc, 'rules')) {
    const line = named.get(lineKey) ?? { connectionId, names: [] };
    line.names.push(name);
    named.set(lineKey, line);
  }
  const plan: RulesPlan = { put: [], drop: [] };
  for (const [lineKey, { connectionId, names }] of named) {
    if (!isHere(connectionId)) continue;
    const here = known.get(lineKey);
    const after = rulesOf(doc, connectionId, lineKey, names, here);
    if (after !== null) plan.put.push(after);
    else if (here !== undefined) plan.drop.push(lineKey);
  }
  return plan;
}
