import type { Fields } from '../amounts';
import { bareKeys, countKeys } from '../keys';
import { putData, putMoments } from '../put-data';
import { putIdentity } from '../put-identity';
import { putMoney } from '../put-money';
import { putNoise } from '../put-noise';
import type { Structure } from '../structure';
import { tellMessages, tellMinutes } from '../tell-counts';

/** An object for data, one for calls and one for messages, by their keys. */
export const nested: Structure = (sheet) => {
  const { chance, style, minutes, messages } = sheet;
  const fields: Fields = {};
  putIdentity(sheet, fields);
  const data: Fields = {};
  putData(sheet, data, 'bare');
  putMoments(sheet, data);
  const dataKey = chance.pick(['data', 'internet', 'mobileData', 'dataUsage', 'dataAllowance']);
  const parts: Fields = { [style(dataKey)]: data };
  if (minutes !== undefined)
    parts[style(chance.pick(['voice', 'calls', 'minutes']))] = {
      [style(chance.pick(bareKeys.left))]: tellMinutes(sheet, minutes),
      [style('unit')]: chance.pick(['MIN', 'min', 'minutes']),
      [style(chance.pick(['total', 'limit']))]: 500,
    };
  if (messages !== undefined)
    parts[style(chance.pick(['sms', 'messages', 'texts']))] = {
      [style(chance.pick(countKeys))]: tellMessages(sheet, messages),
      [style('total')]: 200,
    };
  const around = chance.pick(['usage', 'balances', 'allowances', 'consumption', 'counters']);
  if (chance.of(0.5)) Object.assign(fields, parts);
  else fields[style(around)] = parts;
  putMoney(sheet, fields);
  putNoise(sheet, fields);
  return fields;
};
