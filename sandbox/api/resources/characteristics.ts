import type { Offering } from '../../world/offering';
import { paymentMethods } from '../../world/order';
import { GB } from '../../world/units';
import { termsOf } from './terms';
import { characteristic, flag, per, size, words } from './value-use';

/** What an offering is made of, under the names this operator has chosen. */
export function characteristicsOf(offering: Offering, origin: string) {
  const { data, validity, usualActivation, tethering, terms } = offering;
  const isEndless = terms.validityKind === 'until-used';
  return [
    ...size('dataAllowance', data === 'unlimited' ? undefined : per(GB, data), 'GB'),
    flag('unlimitedData', data === 'unlimited'),
    ...size('dailyCap', per(GB, offering.dailyCap), 'GB'),
    ...size('speedAfterCap', offering.speedAfterCap, 'kbit/s'),
    ...size('voiceAllowance', per(60, offering.voice), 'min'),
    ...size('smsAllowance', offering.sms, 'sms'),
    ...size('validity', isEndless ? undefined : validity.count, validity.unit),
    words('tier', [offering.tier]),
    words('regions', offering.regions),
    ...(tethering === 'unknown' ? [] : [words('tethering', [tethering])]),
    words('topUpEffect', [offering.topUpEffect]),
    characteristic('usualActivation', 'number', [
      { valueFrom: usualActivation.from, valueTo: usualActivation.to, unitOfMeasure: 'min' },
    ]),
    words('paymentMethods', terms.payBy ?? paymentMethods),
    words('checkout', [`${origin}/checkout?offering=${offering.id}&line={line}`]),
    flag('newCustomersOnly', offering.newCustomersOnly),
    ...termsOf(terms),
  ];
}
