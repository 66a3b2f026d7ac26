import type { Offering } from '../../world/offering';
import { paymentMethods } from '../../world/order';
import { GB } from '../../world/units';

interface Value {
  readonly value?: unknown;
  readonly valueFrom?: number;
  readonly valueTo?: number;
  readonly unitOfMeasure?: string;
}

const characteristic = (name: string, valueType: string, values: readonly Value[]) => ({
  name,
  valueType,
  productSpecCharacteristicValue: values,
});

const flag = (name: string, value: boolean) => characteristic(name, 'boolean', [{ value }]);

const size = (name: string, value: number | undefined, unitOfMeasure: string) =>
  value === undefined ? [] : [characteristic(name, 'number', [{ value, unitOfMeasure }])];

const words = (name: string, values: readonly string[]) =>
  characteristic(
    name,
    'string',
    values.map((value) => ({ value })),
  );

const per = (unit: number, amount: number | undefined) =>
  amount === undefined ? undefined : amount / unit;

/** What an offering is made of, under the names this operator has chosen. */
export function characteristicsOf(offering: Offering, origin: string) {
  const { data, validity, usualActivation } = offering;
  return [
    ...size('dataAllowance', data === 'unlimited' ? undefined : per(GB, data), 'GB'),
    flag('unlimitedData', data === 'unlimited'),
    ...size('dailyCap', per(GB, offering.dailyCap), 'GB'),
    ...size('speedAfterCap', offering.speedAfterCap, 'kbit/s'),
    ...size('voiceAllowance', per(60, offering.voice), 'min'),
    ...size('smsAllowance', offering.sms, 'sms'),
    ...size('validity', validity.count, validity.unit),
    words('tier', [offering.tier]),
    words('regions', offering.regions),
    words('tethering', [offering.tethering]),
    words('topUpEffect', [offering.topUpEffect]),
    characteristic('usualActivation', 'number', [
      { valueFrom: usualActivation.from, valueTo: usualActivation.to, unitOfMeasure: 'min' },
    ]),
    words('paymentMethods', paymentMethods),
    words('checkout', [`${origin}/checkout?offering=${offering.id}&line={line}`]),
    flag('newCustomersOnly', offering.newCustomersOnly),
  ];
}
