import { SEAM } from '../text/letters';
import type { Finding } from './finding';
import type { Line } from './line';
import { withUnit } from './with-unit';

/**
 * "Internet 7 GB", "left: 4.91 GB" in two parts of one line: the pack is called by its size, which is
 * the whole. "Bonus 100 SMS", "left: 64": what is left has the unit of the name.
 */
export function wholeInName(findings: readonly Finding[], lines: readonly Line[]): void {
  for (let at = 0; at + 1 < findings.length; at++) {
    const [name, rest] = [findings[at], findings[at + 1]];
    if (name === undefined || rest === undefined || name.at !== rest.at || !isSize(name)) continue;
    const line = lines[name.at];
    if (line === undefined || !isNameOf(name, rest, line, findings)) continue;
    if (rest.quantity.kind === 'number') {
      rest.quantity = withUnit(rest.quantity, name.quantity);
      rest.topic = name.topic;
    }
    if (rest.quantity.kind !== name.quantity.kind) continue;
    if (rest.quantity.value > name.quantity.value) continue;
    name.state = 'total';
    name.partner = rest;
    rest.partner = name;
  }
  wholeInHeading(findings, lines);
}

/** What a heading is above, where it is the name of one pack. */
const CARD = 6;

/** "Local data 20 GB" above "Left: 11.04 GB", and no other amount below that heading. */
function wholeInHeading(findings: readonly Finding[], lines: readonly Line[]): void {
  const data = findings.filter(({ quantity }) => quantity.kind === 'data');
  for (const [at, name] of data.entries()) {
    const [rest, next] = [data[at + 1], data[at + 2]];
    if (lines[name.at]?.segment.heading !== true || !isSize(name) || rest === undefined) continue;
    if (rest.state !== 'remaining' || rest.weak || rest.partner !== null || rest.aside !== null)
      continue;
    // Nothing left may be of a pack that is over.
    if (rest.quantity.value === 0) continue;
    if (rest.purpose !== name.purpose || rest.quantity.value > name.quantity.value) continue;
    if (rest.at === name.at || rest.at - name.at > CARD || data[at - 1]?.at === name.at) continue;
    if (lines.slice(name.at + 1, rest.at + 1).some(({ segment }) => segment.heading)) continue;
    const end = headEnd(name.at, lines);
    if (next !== undefined && next.at < end) continue;
    name.state = 'total';
    name.partner = rest;
    rest.partner = name;
    // The card is where what is left stands.
    name.places = rest.places;
    name.name = rest.name;
  }
}

/** Where the next heading begins. */
function headEnd(from: number, lines: readonly Line[]): number {
  let at = from + 1;
  while (at < lines.length && lines[at]?.segment.heading !== true) at++;
  return at;
}

const isSize = ({ quantity, state, partner, aside }: Finding): boolean =>
  (quantity.kind === 'data' || quantity.kind === 'messages') &&
  state === null &&
  partner === null &&
  aside === null;

const GAP = new RegExp(`^[\\s${SEAM}|·•–-]+$`, 'u');
const COLON = new RegExp(`^[\\s${SEAM}]*[:：]?[\\s${SEAM}]*$`, 'u');

/** The first part of the line ends with the size, the one behind it is the word and what is left. */
function isNameOf(
  { quantity: size }: Finding,
  rest: Finding,
  { segment: { folded }, labels, quantities }: Line,
  findings: readonly Finding[],
): boolean {
  const { quantity, state, partner, aside, weak } = rest;
  if (state !== 'remaining' || weak || partner !== null || aside !== null) return false;
  if (quantity.kind !== 'number' && quantity.kind !== size.kind) return false;
  const word = labels.find(({ role, start }) => role === 'remaining' && start >= size.end);
  if (word === undefined || word.end > quantity.start) return false;
  if (!GAP.test(folded.slice(size.end, word.start))) return false;
  if (!COLON.test(folded.slice(word.end, quantity.start))) return false;
  const amounts = findings.filter(
    ({ at, quantity: one }) => at === rest.at && (one.kind === size.kind || one.kind === 'money'),
  );
  const alone = amounts.every(({ quantity: one }) => one === size || one === quantity);
  return alone && quantities[0] === size;
}
