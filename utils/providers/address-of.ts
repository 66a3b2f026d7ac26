import type { Adapter } from './contract';

/** Where an adapter asks, from what the user typed: without a fragment, and as a rule without query. */
export const addressOf = (
  { wholeAddress }: Pick<Adapter, 'wholeAddress'>,
  { origin, pathname, search }: { origin: string; pathname: string; search: string },
): string =>
  wholeAddress ? `${origin}${pathname}${search}` : `${origin}${pathname.replace(/\/+$/, '')}`;
