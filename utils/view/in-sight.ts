import { isCalm, type RankedLine } from '../domain/rank';

/** Calm rows stay in sight as long as there are no more rows than these. */
const IN_SIGHT = 8;

/** Those of the rows that are not folded unless somebody unfolds them. */
export const inSight = (rows: readonly RankedLine[]): RankedLine[] =>
  rows.filter((line, at) => at < IN_SIGHT || !isCalm(line));
