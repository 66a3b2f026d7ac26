import { isExpired, type Line } from '../../world/line';
import { linesOf, offeringOf } from '../../world/world';
import { hrefOf } from '../addresses';
import type { Entity, View } from '../entity';
import { billingAccountRef, offeringRef } from '../references';
import { dateTime } from '../values';

const text = (name: string, value: string) => ({ name, valueType: 'string', value });

const statusOf = (line: Line, now: number) =>
  isExpired(line, now) ? 'terminated' : line.suspended ? 'suspended' : 'active';

/** TMF637 v4: the lines a subscriber holds. */
export const listProducts = ({ world, now, subscriber, origin }: View): Entity[] =>
  linesOf(world, subscriber).map((line) => ({
    id: line.id,
    href: hrefOf(origin, 'product', line.id),
    '@type': 'Product',
    name: line.name,
    isBundle: false,
    isCustomerVisible: true,
    status: statusOf(line, now),
    startDate: dateTime(line.startedAt),
    terminationDate: dateTime(line.validUntil),
    productOffering: offeringRef(origin, offeringOf(world, line)),
    billingAccount: billingAccountRef(line),
    productCharacteristic: [
      text('iccid', line.iccid),
      text('msisdn', line.msisdn),
      text('kind', line.kind),
    ],
  }));
