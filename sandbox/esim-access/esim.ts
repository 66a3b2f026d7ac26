import { dataLeft } from '../world/data-left';
import { isExpired, type Line } from '../world/line';
import type { Offering } from '../world/offering';
import { today } from '../world/today';
import { DAY } from '../world/units';
import { linesOf, offeringOf, type World } from '../world/world';
import { fairUse, utc, volumeOf } from './values';

/** The eSIMs of an account: its other cards were never sold this way. */
export const esimsOf = (world: World, subscriber: string): readonly Line[] =>
  linesOf(world, subscriber).filter(({ kind }) => kind === 'travel-esim');

/** Unlike an ICCID it is never given to another eSIM. */
const esimTranNo = ({ iccid }: Line): string => `26${iccid.slice(-10)}`;

function usageOf(line: Line, offering: Offering, now: number) {
  const { data, booster } = line.meters;
  if (data?.total === 'unlimited') {
    const { volume } = volumeOf(offering);
    return { totalVolume: volume, orderUsage: Math.min(today(line, now).used, volume) };
  }
  return {
    totalVolume: (data?.total ?? 0) + Number(booster?.total ?? 0),
    orderUsage: (data?.used ?? 0) + (booster?.used ?? 0),
  };
}

function statusOf(line: Line, now: number): string {
  if (isExpired(line, now)) return 'USED_EXPIRED';
  if (line.suspended) return 'SUSPENDED';
  return dataLeft(line, now) === 0 ? 'USED_UP' : 'IN_USE';
}

/** One of `esimList`. Its usage is of this minute; a real one's is two or three hours old. */
export function esim(world: World, line: Line, now: number) {
  const offering = offeringOf(world, line);
  const { dataType, volume } = volumeOf(offering);
  return {
    esimTranNo: esimTranNo(line),
    orderNo: `B${esimTranNo(line)}`,
    iccid: line.iccid,
    msisdn: line.msisdn,
    smsStatus: 0,
    dataType,
    ...usageOf(line, offering, now),
    totalDuration: Math.ceil((line.validUntil - line.startedAt) / DAY),
    durationUnit: 'DAY',
    activateTime: utc(line.startedAt),
    expiredTime: utc(line.validUntil),
    esimStatus: statusOf(line, now),
    smdpStatus: 'ENABLED',
    supportTopUpType: 2,
    fupPolicy: fairUse(offering),
    packageList: [
      {
        packageName: offering.name.en,
        packageCode: offering.id,
        slug: offering.id,
        duration: offering.validity.count,
        volume,
        locationCode: offering.regions.join(','),
        createTime: utc(line.startedAt),
      },
    ],
  };
}
