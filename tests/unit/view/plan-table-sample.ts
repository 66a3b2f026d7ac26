import { compareOffers } from '../../../utils/domain/compare/compare-offers';
import type { Need } from '../../../utils/domain/compare/need';
import type { Offer } from '../../../utils/domain/compare/offer';
import type { Plan } from '../../../utils/domain/model';
import { rankLines } from '../../../utils/domain/rank';
import type { TableContext } from '../../../utils/view/plan-table-context';
import { noFilter, regionChoices } from '../../../utils/view/plan-table-filter';
import type { PlanTableState } from '../../../utils/view/plan-table-view';
import { aContext, aPlan, GB, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

export const locale = wholeLocaleOf('en');

export const anOffer = (plan: Partial<Plan> = {}, parts: Partial<Offer> = {}): Offer => ({
  plan: aPlan(plan),
  connectionId: 'nippon',
  seller: 'Nippon Mobile',
  forLine: true,
  now: NOW,
  ...parts,
});

const need: Need = { perDay: GB / 5, p: null, region: 'JP' };

export function aTable(offers: Offer[], parts: Partial<TableContext> = {}): TableContext {
  const [line] = rankLines([aContext()]);
  if (line === undefined) throw new Error('no line');
  const comparison = compareOffers(offers, need, null, []);
  return {
    line,
    need,
    comparison,
    gigabytes: new Map([['nippon', 'decimal']]),
    regions: regionChoices(comparison.rows, locale),
    proposedId: null,
    advisedId: null,
    told: offers.map(({ plan }) => plan),
    readAt: null,
    ...parts,
  };
}

export const aState = (parts: Partial<PlanTableState> = {}): PlanTableState => ({
  sort: 'used',
  down: false,
  page: 0,
  filter: noFilter,
  pinned: [],
  ...parts,
});
