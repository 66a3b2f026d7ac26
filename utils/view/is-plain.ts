import type { Alert } from '../domain/alerts/alert';
import { isDemo } from '../domain/demo';
import { isDoubtful } from '../domain/line-state';
import type { RankedLine } from '../domain/rank';
import { currentRenewal } from './current-renewal';

/** Nothing is the matter with it and no renewal is told of: `toPlainCard` says all there is to say. */
export const isPlain = (line: RankedLine): boolean =>
  line.state !== 'arrears' &&
  !isDoubtful(line.state) &&
  line.connection.status.failure === null &&
  !isDemo(line.connection) &&
  currentRenewal(line) === null;

const isTold = ({ state }: Alert): boolean => state === 'open' || state === 'missed';

/** Where nothing is told and nothing is the matter with the neediest line, it can be shown alone. */
export const isSimple = (
  open: RankedLine | undefined,
  alerts: readonly Alert[],
): open is RankedLine => open !== undefined && isPlain(open) && !alerts.some(isTold);
