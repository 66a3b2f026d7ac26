import type { Offering } from '../offering';
import type { Price } from '../price';
import { numbered } from './price-tag';

type Usual =
  | 'tier'
  | 'tethering'
  | 'topUpEffect'
  | 'usualActivation'
  | 'newCustomersOnly'
  | 'sold'
  | 'terms';

type Draft = Omit<Offering, Usual | 'prices'> &
  Partial<Pick<Offering, Usual>> & { readonly prices: readonly Omit<Price, 'id'>[] };

/** An offering, with what is usual filled in. */
export const define = (draft: Draft): Offering => ({
  tier: 'basic',
  tethering: 'allowed',
  topUpEffect: 'restarts',
  usualActivation: { from: 1, to: 5 },
  newCustomersOnly: false,
  sold: true,
  terms: {},
  ...draft,
  prices: numbered(draft.id, draft.prices),
});
