import { forecastRunOut } from '../../../utils/domain/forecast/forecast-run-out';
import { DAY } from '../../../utils/domain/time';
import { baselines } from './baselines';
import type { JudgedCase } from './make-case';

/** In days from now, never beyond the end: who lasts until it expires lasts that long. */
type Range = [p10: number, p50: number, p90: number];

/** How one case went: in days, ours first, then each baseline. */
export interface Score {
  family: string;
  days: number;
  error: number[];
  pinball: number[];
  /** Was it between P10 and P90? Null where the P90 does not lie before the end. */
  held: boolean | null;
}

const SHARES = [0.1, 0.5, 0.9];

const pinballOf = (share: number, told: number, truth: number): number =>
  truth >= told ? share * (truth - told) : (1 - share) * (told - truth);

const meanPinball = (range: Range, truth: number): number =>
  SHARES.reduce((sum, share, index) => sum + pinballOf(share, range[index] ?? 0, truth), 0) / 3;

const lastsDays = ({ input }: JudgedCase): number => (input.expiresAt - input.now) / DAY;

const truthOf = (one: JudgedCase): number =>
  one.truth === null ? lastsDays(one) : (one.truth - one.input.now) / DAY;

/**
 * A baseline tells a point. So that its pinball loss is not beaten by having a range at all, it gets
 * the two factors that are best for it over all cases, chosen in hindsight.
 */
function bestFactor(
  cases: readonly JudgedCase[],
  points: readonly number[],
  share: number,
): number {
  let best = { factor: 1, loss: Number.POSITIVE_INFINITY };
  for (let factor = 0.15; factor < 8; factor *= 1.1) {
    const loss = cases.reduce((sum, one, index) => {
      const told = Math.min(lastsDays(one), (points[index] ?? 0) * factor);
      return sum + pinballOf(share, told, truthOf(one));
    }, 0);
    if (loss < best.loss) best = { factor, loss };
  }
  return best.factor;
}

function rangesOf(cases: readonly JudgedCase[], tell: (typeof baselines)[string]): Range[] {
  const points = cases.map(({ input }) => (tell(input) - input.now) / DAY);
  const low = bestFactor(cases, points, 0.1);
  const high = bestFactor(cases, points, 0.9);
  return cases.map((one, index) => {
    const end = lastsDays(one);
    const point = points[index] ?? 0;
    return [Math.min(end, point * low), Math.min(end, point), Math.min(end, point * high)];
  });
}

export function scoreCases(cases: readonly JudgedCase[]): Score[] {
  const theirs = Object.values(baselines).map((tell) => rangesOf(cases, tell));
  return cases.map((one, index) => {
    const end = lastsDays(one);
    const truth = truthOf(one);
    const { p10, p50, p90 } = forecastRunOut(one.input);
    const days = (moment: number | null): number =>
      moment === null ? end : (moment - one.input.now) / DAY;
    const ours: Range = [days(p10), days(p50), days(p90)];
    const told = [ours, ...theirs.map((ranges): Range => ranges[index] ?? [end, end, end])];
    return {
      family: one.family,
      days: one.days,
      error: told.map(([, median]) => Math.abs(median - truth)),
      pinball: told.map((range) => meanPinball(range, truth)),
      held: p90 === null ? null : one.truth !== null && truth >= ours[0] && truth <= ours[2],
    };
  });
}
