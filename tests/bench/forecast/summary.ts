import { baselines } from './baselines';
import type { Score } from './score';

/** A figure with its standard error. */
export interface Figure {
  value: number;
  error: number;
}

export interface Summary {
  of: string;
  cases: number;
  /** Ours by the best baseline's of these very cases; below 1 is better. */
  medianError: Figure;
  pinball: Figure;
  /** The share within P10–P90, of those whose P90 lies before the end. */
  held: Figure & { cases: number };
  /** Mean absolute errors in days. */
  days: Record<string, number>;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** Ours by the best of theirs, with the error of a ratio of two means of the same cases. */
function byBest(rows: readonly number[][]): Figure {
  const means = (rows[0] ?? []).map((_, index) => mean(rows.map((row) => row[index] ?? 0)));
  const [ours = 0, ...theirs] = means;
  const best = Math.min(...theirs);
  const value = ours / best;
  const index = 1 + theirs.indexOf(best);
  const squares = rows.map((row) => ((row[0] ?? 0) - value * (row[index] ?? 0)) ** 2);
  return { value, error: Math.sqrt(mean(squares) / rows.length) / best };
}

export function summarise(of: string, scores: readonly Score[]): Summary {
  const ranged = scores.filter(({ held }) => held !== null);
  const held = mean(ranged.map((score) => (score.held ? 1 : 0)));
  const names = ['DataLeft', ...Object.keys(baselines)];
  return {
    of,
    cases: scores.length,
    medianError: byBest(scores.map(({ error }) => error)),
    pinball: byBest(scores.map(({ pinball }) => pinball)),
    held: {
      value: held,
      error: Math.sqrt((held * (1 - held)) / ranged.length),
      cases: ranged.length,
    },
    days: Object.fromEntries(
      names.map((name, index) => [name, mean(scores.map(({ error }) => error[index] ?? 0))]),
    ),
  };
}

const shown = ({ value, error }: Figure): string =>
  `${value.toFixed(3)} ± ${error.toFixed(3)}`.padStart(16);

export const HEAD = `${''.padEnd(18)}${'cases'.padStart(6)}${'median error'.padStart(16)}${'pinball'.padStart(16)}${'in P10–P90'.padStart(16)}${'of'.padStart(6)}`;

export const rowOf = ({ of, cases, medianError, pinball, held }: Summary): string =>
  `${of.padEnd(18)}${String(cases).padStart(6)}${shown(medianError)}${shown(pinball)}${shown(held)}${String(held.cases).padStart(6)}`;
