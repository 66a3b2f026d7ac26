import type { SalesChannel, Tethering } from '../model';
import type { Compared } from './compare-offers';
import { coversRegion } from './shortfalls';

/** What stays in sight; an absent part keeps everything. */
export interface ComparedFilter {
  /** Each of its words has to occur: in name, seller, tier, networks, id. */
  text?: string;
  /** ISO 3166; what is not told in countries stays. */
  region?: string;
  tethering?: Tethering;
  /** At least so many days. */
  days?: number;
  /** Minor units of the currency that all are ranked in; a price that cannot be ranked goes. */
  priceUpTo?: number;
  channel?: SalesChannel['kind'] | 'unknown';
  /** Only what nothing speaks against. */
  serves?: boolean;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

function isFound({ offer: { plan, seller } }: Compared, words: string[]): boolean {
  if (words.length === 0) return true;
  const all = plain(
    [plan.name, seller, plan.tier ?? '', plan.id, ...(plan.networks ?? [])].join(' '),
  );
  return words.every((word) => all.includes(word));
}

export function filterCompared(rows: Compared[], filter: ComparedFilter): Compared[] {
  const { region, tethering, days, priceUpTo, channel, serves = false } = filter;
  const words = plain(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return rows.filter((row) => {
    const { plan } = row.offer;
    if (region !== undefined && coversRegion(plan, region) === false) return false;
    if (tethering !== undefined && plan.tethering !== tethering) return false;
    if (days !== undefined && !(row.days !== null && row.days >= days)) return false;
    if (priceUpTo !== undefined && !(row.ranked !== null && row.ranked.price <= priceUpTo)) {
      return false;
    }
    if (channel !== undefined && (plan.channel?.kind ?? 'unknown') !== channel) return false;
    if (serves && row.fails.length > 0) return false;
    return isFound(row, words);
  });
}
