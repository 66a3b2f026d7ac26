import type { Fields } from '../amounts';
import { putData, putMoments } from '../put-data';
import { putIdentity } from '../put-identity';
import { putMoney } from '../put-money';
import { putNoise } from '../put-noise';
import type { Structure } from '../structure';

const PACKAGES = ['Travel Europe', 'Monthly pack', 'Asia eSIM', 'Data bundle'] as const;

/** A package that is in use, in an object of its own. */
export const onePackage: Structure = (sheet) => {
  const { chance, style } = sheet;
  const fields: Fields = {};
  putIdentity(sheet, fields);
  const inUse: Fields = { [style('name')]: chance.pick<string>(PACKAGES) };
  putData(sheet, inUse, chance.of(0.5) ? 'data' : 'bare');
  putMoments(sheet, inUse);
  const key = chance.pick([
    'activePackage',
    'currentPackage',
    'bundle',
    'activeBundle',
    'currentPlan',
    'subscription',
    'dataPack',
  ]);
  fields[style(key)] = inUse;
  putMoney(sheet, fields);
  putNoise(sheet, fields);
  return fields;
};
