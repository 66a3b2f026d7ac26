import type { Page } from '../page/page';
import type { QuantityHints } from '../tokens/find-quantities';
import { amountOfShare } from './amount-of-share';
import { cutClauses } from './clauses';
import { keepCurrent } from './current-statistics';
import { giveDatesAway } from './dates-of-others';
import type { Finding } from './finding';
import { freeBesideBalance } from './free-beside-balance';
import { haveMoney } from './have-money';
import { haveWhole } from './have-whole';
import { headingsOf } from './headings';
import { headsPack } from './heads-pack';
import { heldBeside } from './held-beside';
import { heldByPlace } from './held-by-place';
import { heldInList } from './held-in-list';
import { heldNothing } from './held-nothing';
import { heldWithDates } from './held-with-dates';
import { inherit } from './inherit';
import { leaveBilled } from './is-bill';
import { judgeSaid } from './judge-said';
import { leaveOthers } from './kinds/leave-others';
import { labelBehind } from './label-behind';
import { lean } from './lean';
import { leaveArticles } from './leave-articles';
import { leaveCompared } from './leave-compared';
import { leaveQueued } from './leave-queued';
import { leaveScale } from './leave-scale';
import { leaveSold } from './leave-sold';
import type { Line } from './line';
import { listBehind } from './list-behind';
import { listGoesOn } from './list-goes-on';
import { loneEnd } from './lone-end';
import { nameColumns } from './name-columns';
import { otherLines } from './names-line';
import { ofPack } from './of-pack';
import { outOfPack } from './out-of-pack';
import { pairAcross } from './pair-across';
import { pairBracket } from './pair-bracket';
import { pairByPercent } from './pair-by-percent';
import { pairByShape } from './pair-by-shape';
import { partsOfRest } from './parts-of-rest';
import { proveParts } from './prove-parts';
import { proveTriple } from './prove-triple';
import { proveWhole } from './prove-whole';
import { withoutBeginnings } from './ranges';
import { readLines } from './read-lines';
import { renewedThen } from './renewed-then';
import { repeatTold } from './repeat-told';
import { type Said, sayClause } from './say';
import { shareInBrackets } from './share-in-brackets';
import { shareOfWhole } from './share-of-whole';
import { sharePartners } from './share-partners';
import { sizesLeft } from './sizes-left';
import { spendWhole } from './spend-whole';
import { saidAhead, sumOfWays } from './sum-of-ways';
import { atHomeAbroad } from './travel-esim';
import { wholeBehindOf } from './whole-behind-of';
import { wholeAtEnd, wholeByShare } from './whole-by-share';
import { wholeInName } from './whole-in-name';
import { wholeInRowName } from './whole-in-row-name';
import { wholeOfPlan } from './whole-of-plan';
import { wholeRepeated } from './whole-repeated';

export interface Understood {
  lines: Line[];
  findings: Finding[];
  /** What a GB is, where the page says so. */
  counts: 'decimal' | 'binary' | null;
}

/** Every quantity of a page with its state, its topic and its purpose. */
export function findOnPage(page: Page, hints: QuantityHints): Understood {
  const { lines, counts } = readLines(page, hints);
  const headings = headingLines(page, lines);
  const said = lines.map((line) => (line.quantities.length === 0 ? [] : sayLine(line)));
  nameColumns(said, lines);
  pairAcross(said, lines);
  pairByShape(said, lines);
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
  spendWhole(findings, lines);
  lean(findings, lines, page.title, page.language ?? hints.currency.language);
  repeatTold(findings);
  wholeOfPlan(findings, lines);
  sharePartners(findings);
  keepCurrent(findings, lines, headings);
  sizesLeft(findings, headings);
  leaveQueued(findings, lines);
  heldBeside(findings, lines);
  heldWithDates(findings, lines);
  heldNothing(findings, lines);
  freeBesideBalance(findings, lines);
  heldInList(findings, lines);
  haveMoney(findings, lines);
  atHomeAbroad(findings, page);
  headsPack(findings, lines);
  giveDatesAway(findings, lines, headings);
  leaveSold(findings, lines);
  heldByPlace(findings, lines);
  wholeInName(findings, lines);
  wholeInRowName(findings, lines);
  wholeByShare(findings);
  wholeAtEnd(findings);
  leaveScale(findings, lines);
  sumOfWays(findings, saidAhead(lines));
  proveWhole(findings);
  proveTriple(findings, lines);
  proveParts(findings, lines);
  partsOfRest(findings, lines);
  wholeRepeated(findings, lines);
  leaveBilled(page, lines, findings);
  leaveOthers(page, findings, lines);
  leaveArticles(findings, lines);
  leaveCompared(findings, lines);
  loneEnd(findings, lines, headings);
  renewedThen(findings, lines);
  return { lines, findings, counts };
}

/** Lines below the same headings share one list. */
function headingLines(page: Page, lines: readonly Line[]): (readonly Line[])[] {
  const made = new Map<readonly unknown[], readonly Line[]>();
  return headingsOf(page.segments).map((above) => {
    const known = made.get(above);
    if (known !== undefined) return known;
    const own = above.flatMap((segment) => lines[segment.at] ?? []);
    made.set(above, own);
    return own;
  });
}

function sayLine(line: Line): Said[] {
  const { folded, text } = line.segment;
  const said = cutClauses(line).flatMap((clause) => sayClause(clause, folded, text));
  pairBracket(said, folded);
  shareOfWhole(said, folded);
  shareInBrackets(said, folded);
  amountOfShare(said, folded);
  pairByPercent(said, folded);
  outOfPack(said, folded);
  ofPack(said, folded, text);
  listBehind(said);
  const told = inherit(said, folded);
  listGoesOn(told, folded);
  labelBehind(told, folded);
  haveWhole(told, folded);
  wholeBehindOf(told, line);
  return withoutBeginnings(told, folded);
}
