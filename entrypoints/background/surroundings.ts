import type { Surroundings } from '../../utils/domain/schedule';
import type { Settings } from '../../utils/domain/settings';

/** Nobody is away whom a relay reaches somewhere else. */
export const surroundingsOf = (seen: Surroundings, { relay }: Settings): Surroundings =>
  relay?.on === true ? { ...seen, away: false } : seen;
