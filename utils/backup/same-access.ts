import type { Connection } from '../domain/connection';
import { canonical } from './canonical';

const accessOf = ({ address, adapter, site }: Connection): string =>
  canonical([address, adapter, site?.packId ?? null, site?.hosts ?? []]);

/** Does a connection reach what it reached before? Only then may it go on with the secret that it has. */
export const sameAccess = (one: Connection, other: Connection): boolean =>
  accessOf(one) === accessOf(other);
