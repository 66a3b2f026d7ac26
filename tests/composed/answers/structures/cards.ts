import type { Fields } from '../amounts';
import { putData, putMoments } from '../put-data';
import { putIdentity } from '../put-identity';
import { putNoise } from '../put-noise';
import type { Structure } from '../structure';

/** A list of cards with one in it. */
export const cards: Structure = (sheet) => {
  const { chance, style } = sheet;
  const one: Fields = {};
  putIdentity(sheet, one);
  putData(sheet, one, chance.of(0.5) ? 'data' : 'bare');
  putMoments(sheet, one);
  const key = chance.pick(['esims', 'sims', 'lines', 'subscriptions', 'results', 'cards']);
  const fields: Fields = { [style(key)]: [one] };
  putNoise(sheet, fields);
  return fields;
};
