import type { Fields } from '../amounts';
import { typeKeys, typeNames } from '../keys';
import { putData, putMoments } from '../put-data';
import { putIdentity } from '../put-identity';
import { putMoney } from '../put-money';
import { putNoise } from '../put-noise';
import type { Structure } from '../structure';
import { tellMessages, tellMinutes } from '../tell-counts';

const LISTS = [
  'buckets',
  'balances',
  'packages',
  'counters',
  'bundles',
  'allowances',
  'resources',
  'usage',
  'items',
  'accumulators',
  'quotas',
] as const;

/** A list of entries that say of which type they are; their keys are the same. */
export const list: Structure = (sheet) => {
  const { chance, style, form, minutes, messages } = sheet;
  const fields: Fields = {};
  putIdentity(sheet, fields);
  const typeKey = style(chance.pick(typeKeys));
  const types = chance.pick(typeNames);
  const entry = (type: string): Fields => ({
    ...(chance.of(0.4) ? { [style('id')]: chance.whole(0, 9_998) } : {}),
    [typeKey]: type,
  });
  const data = entry(types.data);
  const leftKey = putData(sheet, data, 'bare') ?? 'remaining';
  putMoments(sheet, data);
  const entries = [data];
  if (minutes !== undefined)
    entries.push({
      ...entry(types.voice),
      [style(leftKey)]: tellMinutes(sheet, minutes),
      [form.unitKey]: chance.pick(['MIN', 'minutes', 'min']),
    });
  if (messages !== undefined)
    entries.push({
      ...entry(types.messages),
      [style(leftKey)]: tellMessages(sheet, messages),
      [form.unitKey]: 'SMS',
    });
  fields[style(chance.pick<string>(LISTS))] = chance.of(0.5) ? entries.reverse() : entries;
  putMoney(sheet, fields);
  putNoise(sheet, fields);
  return fields;
};
