import type { Label, Quantity } from '../tokens/token';
import type { Line } from './line';

export interface Sentence {
  quantities: Quantity[];
  labels: Label[];
}

/** A part of a line that says one thing. */
export interface Clause {
  start: number;
  end: number;
  quantities: Quantity[];
  labels: Label[];
  /** What is said between two full stops. */
  sentence: Sentence;
}

const STOPS = new Set(['.', ';', '!', '?', '|', '※']);
const ENDS = new Set([
  '.',
  ',',
  ';',
  '|',
  '(',
  ')',
  '·',
  '•',
  '!',
  '?',
  '[',
  ']',
  '※',
  '~',
  '（',
  '）',
]);

/** Cuts a line where a sentence, a list item or a parenthesis ends; never within an amount. */
export function cutClauses({ segment: { folded, text }, quantities, labels }: Line): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let nextQuantity = 0;
  let nextLabel = 0;
  let sentence: Sentence = { quantities: [], labels: [] };
  const close = (end: number) => {
    const clause: Clause = { start, end, quantities: [], labels: [], sentence };
    while ((quantities[nextQuantity]?.start ?? end) < end) {
      const quantity = quantities[nextQuantity++];
      if (quantity !== undefined) clause.quantities.push(quantity);
    }
    while ((labels[nextLabel]?.start ?? end) < end) {
      const label = labels[nextLabel++];
      if (label !== undefined) clause.labels.push(label);
    }
    sentence.quantities.push(...clause.quantities);
    sentence.labels.push(...clause.labels);
    if (STOPS.has(folded.charAt(end - 1))) sentence = { quantities: [], labels: [] };
    if (clause.quantities.length > 0 || clause.labels.length > 0) clauses.push(clause);
    start = end;
  };
  let within = 0;
  for (let at = 0; at < folded.length; at++) {
    while ((quantities[within]?.end ?? folded.length) <= at) within++;
    const quantity = quantities[within];
    if (quantity !== undefined && quantity.start < at) continue;
    if (!ENDS.has(folded.charAt(at)) || isInWord(folded, at)) continue;
    const abbreviates = folded.charAt(at) === '.' && quantities[within - 1]?.end === at;
    if (!abbreviates || !/^. ?\p{Ll}/u.test(text.slice(at, at + 3))) close(at + 1);
  }
  close(folded.length);
  return clauses;
}

/** A dot or comma with a letter or digit right after it ends nothing, except in unspaced scripts. */
function isInWord(folded: string, at: number): boolean {
  const mark = folded.charAt(at);
  if (mark !== '.' && mark !== ',' && mark !== "'") return false;
  const next = folded.charCodeAt(at + 1);
  return next > 32 && next < 0x2e80 && next !== 0x28;
}
