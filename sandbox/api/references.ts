import type { Line } from '../world/line';
import type { Offering } from '../world/offering';
import { hrefOf } from './addresses';

export const productRef = (origin: string, { id, name }: Line) => ({
  id,
  href: hrefOf(origin, 'product', id),
  name,
  '@type': 'ProductRef',
});

export const offeringRef = (origin: string, { id, name }: Offering) => ({
  id,
  href: hrefOf(origin, 'productOffering', id),
  name: name.en,
  '@type': 'ProductOfferingRef',
});

export const billingAccountRef = ({ billingAccount }: Line) => ({
  id: billingAccount,
  '@type': 'BillingAccountRef',
});
