import type { InterfaceFacts } from '../domain/interface-facts';
import type { Adapter } from './contract';

/** What may leave the worker of an adapter: data, and none of its code. */
export const factsOf = ({
  id,
  name,
  kind,
  countries,
  address,
  alsoAt,
  fields,
  gigabyte,
  minPace,
}: Adapter): InterfaceFacts => ({
  id,
  name,
  kind,
  ...(countries === undefined ? {} : { countries }),
  address,
  ...(alsoAt === undefined ? {} : { alsoAt }),
  fields,
  gigabyte,
  minPace,
});
