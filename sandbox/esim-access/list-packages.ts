import { z } from 'zod';
import type { Offering } from '../world/offering';
import { onSaleFor } from '../world/on-sale';
import { findOffering, type World } from '../world/world';
import type { ErrorCode } from './answer';
import { esimsOf } from './esim';
import { fairUse, priceOf, volumeOf } from './values';

const wanted = z.string().nullish();

const listSchema = z.object({
  type: z.enum(['', 'BASE', 'TOPUP']).nullish(),
  locationCode: wanted,
  packageCode: wanted,
  slug: wanted,
  iccid: wanted,
});

type Wish = z.infer<typeof listSchema>;

/** What lasts until it is used up has none. */
const durationOf = ({ validity, terms }: Offering) =>
  terms.validityKind === 'until-used'
    ? {}
    : { duration: validity.count, durationUnit: validity.unit.toUpperCase() };

const networksOf = ({ regions, terms }: Offering) => {
  const operatorList = terms.networks?.map((network) => {
    const [, operatorName = network, networkType = ''] = /^(.*) (\dG)$/.exec(network) ?? [];
    return { operatorName, networkType };
  });
  return operatorList ? { locationNetworkList: [{ locationName: regions[0], operatorList }] } : {};
};

const onePackage = (offering: Offering, now: number) => ({
  packageCode: offering.id,
  slug: offering.id,
  name: offering.name.en,
  description: offering.name.en,
  price: priceOf(offering, now),
  currencyCode: offering.currency,
  ...volumeOf(offering),
  ...durationOf(offering),
  location: offering.regions.join(','),
  locationCode: offering.regions.join(','),
  smsStatus: 0,
  activeType: offering.terms.activation === 'install' ? 1 : 2,
  unusedValidTime: offering.terms.installWithinDays ?? 180,
  ...networksOf(offering),
  supportTopUpType: 2,
  fupPolicy: fairUse(offering),
});

/** What goes on top: of one eSIM, or of all that run on one package. */
function topUps(wish: Wish, world: World, subscriber: string, now: number) {
  if (wish.iccid) {
    const line = esimsOf(world, subscriber).find(({ iccid }) => iccid === wish.iccid);
    return line ? onSaleFor(world, line, now) : [];
  }
  const below = findOffering(world, wish.packageCode || wish.slug || '');
  return world.offerings.filter(({ category, sold, newCustomersOnly }) => {
    return category === below?.category && sold && !newCustomersOnly;
  });
}

function basic({ packageCode, slug }: Wish, world: World) {
  const code = packageCode || slug;
  return world.offerings.filter(
    ({ id, category, sold, topUpEffect }) =>
      sold && category.startsWith('travel-') && topUpEffect !== 'adds' && (!code || id === code),
  );
}

/** `package/list`: what can be bought, with prices. It cannot be bought here. */
export function listPackages(body: unknown, world: World, subscriber: string, now: number) {
  const parsed = listSchema.safeParse(body);
  if (!parsed.success) return '000105' satisfies ErrorCode;
  const wish = parsed.data;
  const all = wish.type === 'TOPUP' ? topUps(wish, world, subscriber, now) : basic(wish, world);
  const { locationCode } = wish;
  const found = all.filter(({ regions }) => !locationCode || regions.includes(locationCode));
  if (found.length === 0) return '310243' satisfies ErrorCode;
  return { packageList: found.map((offering) => onePackage(offering, now)) };
}
