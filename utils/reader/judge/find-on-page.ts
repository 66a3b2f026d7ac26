import { spokenOn } from '../lexicon/spoken-on';
import type { Page } from '../page/page';
import type { QuantityHints } from '../tokens/find-quantities';
import { countsIn, toBinary } from './binary-hint';
import { cutClauses } from './clauses';
import { giveDatesAway } from './dates-of-others';
import type { Finding } from './finding';
import { giveUnit } from './give-unit';
import { headingsOf } from './headings';
import { inherit } from './inherit';
import { leaveBilled } from './is-bill';
import { joinAnd } from './join-and';
import { judgeSaid } from './judge-said';
import { leaveOthers } from './kinds/leave-others';
import { lean } from './lean';
import { leaveSold } from './leave-sold';
import { type Line, readLine } from './line';
import { lowerHeadings } from './lower-headings';
import { otherLines } from './names-line';
import { ofPack } from './of-pack';
import { pairAcross } from './pair-across';
import { pairBracket } from './pair-bracket';
import { proveWhole } from './prove-whole';
import { withoutBeginnings } from './ranges';
import { type Said, sayClause } from './say';
import { sharePartners } from './share-partners';
import { sizesLeft } from './sizes-left';
import { atHomeAbroad } from './travel-esim';
import { withoutNetworks } from './without-networks';

export interface Understood {
  lines: Line[];
  findings: Finding[];
  /** What a GB is, where the page says so. */
  counts: 'decimal' | 'binary' | null;
}

/** Every quantity of a page with its state, its topic and its purpose. */
export function findOnPage(page: Page, hints: QuantityHints): Understood {
  const spoken = spokenOn(page, hints.currency.language);
  const lines = page.segments.map((segment) => readLine(segment, hints, spoken));
  const counts = countsIn(lines);
  if (counts === 'binary') toBinary(lines);
  lowerHeadings(lines);
  const headings = headingsOf(page.segments).map((above) =>
    above.flatMap((segment) => lines[segment.at] ?? []),
  );
  const said = lines.map((line) => {
    giveUnit(line, lines);
    joinAnd(line);
    withoutNetworks(line);
    return line.quantities.length === 0 ? [] : sayLine(line);
  });
  pairAcross(said, lines);
  const surroundings = { lines, headings, others: otherLines(lines) };
  const made = new Map<Said, Finding>();
  const findings = lines.flatMap((line, at) =>
    (said[at] ?? []).map((one) => {
      const finding = judgeSaid(one, line, surroundings);
      made.set(one, finding);
      return finding;
    }),
  );
  for (const [one, finding] of made) {
    finding.partner = one.partner === null ? null : (made.get(one.partner) ?? null);
  }
  lean(findings, lines, page.title, page.language ?? hints.currency.language);
  sharePartners(findings);
  sizesLeft(findings, headings);
  atHomeAbroad(findings, page);
  giveDatesAway(findings, lines, headings);
  leaveSold(findings, lines);
  proveWhole(findings);
  leaveBilled(page, lines, findings);
  leaveOthers(page, findings, lines);
  return { lines, findings, counts };
}

function sayLine(line: Line): Said[] {
  const { folded, text } = line.segment;
  const said = cutClauses(line).flatMap((clause) => sayClause(clause, folded, text));
  pairBracket(said, folded);
  ofPack(said, folded);
  return withoutBeginnings(inherit(said, folded), folded);
}
