import type { Fields } from '../amounts';
import { messageKeys, voiceKeys } from '../keys';
import { putData, putMoments } from '../put-data';
import { putIdentity } from '../put-identity';
import { putMoney } from '../put-money';
import { putNoise } from '../put-noise';
import type { Structure } from '../structure';
import { tellMessages, tellMinutes } from '../tell-counts';

/** Everything in one object. */
export const flat: Structure = (sheet) => {
  const { chance, style, minutes, messages } = sheet;
  const fields: Fields = {};
  putIdentity(sheet, fields);
  putData(sheet, fields, 'data');
  putMoments(sheet, fields);
  if (minutes !== undefined) fields[style(chance.pick(voiceKeys))] = tellMinutes(sheet, minutes);
  if (messages !== undefined)
    fields[style(chance.pick(messageKeys))] = tellMessages(sheet, messages);
  putMoney(sheet, fields);
  putNoise(sheet, fields);
  return fields;
};
