import type { Finding } from './finding';
import type { Line } from './line';

/** Marks of a scale: nothing, a step, two steps … */
const LEAST = 3;

/** "0 GB, 10 GB, 20 GB, 30 GB" below a gauge: the marks of its scale are no amounts of anybody. */
export function leaveScale(findings: readonly Finding[], lines: readonly Line[]): void {
  const lone = findings.filter((one) => one.quantity.kind === 'data' && isMark(one, lines));
  for (let at = 0; at < lone.length; at++) {
    const marks = scaleFrom(at, lone, lines);
    if (marks.length < LEAST) continue;
    for (const one of marks) one.aside = 'speed';
    at += marks.length - 1;
  }
}

/** Nothing but the amount in its line. */
function isMark({ quantity, at }: Finding, lines: readonly Line[]): boolean {
  const text = lines[at]?.segment.folded ?? '';
  return quantity.start === 0 && quantity.end === text.length;
}

function scaleFrom(from: number, lone: readonly Finding[], lines: readonly Line[]): Finding[] {
  const [first, second] = [lone[from], lone[from + 1]];
  if (first === undefined || second === undefined || first.quantity.value !== 0) return [];
  const step = second.quantity.value;
  const parent = lines[first.at]?.segment.element.parent;
  const marks: Finding[] = [];
  for (let at = from; step > 0; at++) {
    const one = lone[at];
    const count = at - from;
    if (one === undefined || one.at !== first.at + count) break;
    if (lines[one.at]?.segment.element.parent !== parent) break;
    if (Math.abs(one.quantity.value - count * step) > step / 100) break;
    marks.push(one);
  }
  return marks;
}
