import type { Finding } from './finding';
import { hold } from './hold';
import type { Line } from './line';
import { rowOf } from './surroundings';

const BRACKETED = /[([（][^()[\]（）]*[)\]）]\s*$/u;
const CLOCK = /^\d+:\d\d:\d\d(?!\d)/;

/**
 * "Calls at home [100 min]" | "01:12:40" below "What is left": the bracket of a row's name is the whole
 * of what the next cell counts.
 */
export function wholeInRowName(findings: readonly Finding[], lines: readonly Line[]): void {
  for (const name of findings) {
    if (name.state !== 'remaining' || name.elsewhere !== true || name.partner !== null) continue;
    const [own, next] = [lines[name.at], lines[name.at + 1]];
    const row = own === undefined ? null : rowOf(own.segment);
    if (own === undefined || next === undefined || row === null) continue;
    const bracket = BRACKETED.exec(own.segment.folded)?.index ?? own.segment.folded.length;
    if (rowOf(next.segment) !== row || name.quantity.start < bracket) continue;
    const rest = findings.find(({ at, quantity }) => at === name.at + 1 && quantity.start === 0);
    if (rest === undefined || rest.partner !== null || !isRestOf(rest, name, next)) continue;
    hold(rest);
    rest.topic = name.topic;
    rest.places = name.places;
    name.state = 'total';
    name.partner = rest;
    rest.partner = name;
  }
}

const isRestOf = (rest: Finding, name: Finding, { segment: { folded } }: Line): boolean =>
  (rest.quantity.kind === name.quantity.kind ||
    (rest.quantity.kind === 'time' && name.topic === 'voice' && CLOCK.test(folded))) &&
  rest.quantity.value <= name.quantity.value &&
  rest.aside === null;
