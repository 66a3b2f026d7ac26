import type { Role } from '../lexicon/role';
import type { Label } from '../tokens/token';

const OTHERWISE: ReadonlySet<Role> = new Set<Role>([
  'used',
  'total',
  'offer',
  'price',
  'charge',
  'history',
  'speed',
  'throttled',
  'used-up',
  'expired',
  'other-line',
]);

/** A word that makes an amount beside it another thing than what is left. */
export const saysOtherwise = ({ role }: Label): boolean => OTHERWISE.has(role);
