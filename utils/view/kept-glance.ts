import { FEW_LINES, type GlanceFacts, GOOD_FOR } from '../domain/glance-facts';
import type { RankedLine } from '../domain/rank';
import type { Stored } from './contexts';
import { rankStored } from './contexts';
import { inSight } from './in-sight';
import { isSimple } from './is-plain';
import { countNeeds } from './popup-header';

/**
 * The part of what is stored that a popup shows before anybody touches it. The lines that it names
 * are shown as they are at that moment; what it says of all of them was true when it was made, and is
 * as long as nothing is written and it is good.
 */
export interface KeptGlance<Rows extends Stored = Stored> {
  stored: Rows;
  facts: GlanceFacts;
}

/** The open line and the rows that are not folded. */
function shownOf(ranked: readonly RankedLine[]): RankedLine[] {
  const [open, ...others] = ranked;
  return open === undefined ? [] : [open, ...inSight(others)];
}

/** Which lines are shown, and what is said of all of them; their order is found anew when they are. */
const saidOf = (ranked: readonly RankedLine[]): string =>
  JSON.stringify([
    shownOf(ranked)
      .map(({ line }) => line.key)
      .sort(),
    countNeeds(ranked),
  ]);

/**
 * Null where it is of no use: of few lines, where more than the first picture has to be said, and
 * where the time changes it at once.
 */
export function toKeptGlance<Rows extends Stored>(
  stored: Rows,
  ranked: readonly RankedLine[],
  now: number,
): KeptGlance<Rows> | null {
  const shown = shownOf(ranked);
  if (ranked.length <= FEW_LINES || shown.length > FEW_LINES) return null;
  if (!isSimple(shown[0], stored.alerts)) return null;
  const said = saidOf(ranked);
  const span = GOOD_FOR.find((each) => saidOf(rankStored(stored, now + each)) === said);
  if (span === undefined) return null;
  const keys = new Set(shown.map(({ line }) => line.key));
  const ids = new Set(shown.map(({ connection }) => connection.id));
  const ofLines = <Row extends { lineKey: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ lineKey }) => keys.has(lineKey));
  return {
    stored: {
      ...stored,
      lines: stored.lines.filter(({ key }) => keys.has(key)),
      connections: stored.connections.filter(({ id }) => ids.has(id)),
      alerts: [],
      renewals: ofLines(stored.renewals),
      catalogues: stored.catalogues.filter(
        ({ connectionId }) => connectionId === shown[0]?.connection.id,
      ),
      lineRules: ofLines(stored.lineRules),
      ticks: ofLines(stored.ticks ?? []),
    },
    facts: {
      count: ranked.length,
      folded: ranked.length - shown.length,
      needs: countNeeds(ranked),
      madeAt: now,
      goodUntil: now + span,
    },
  };
}
