import { tellExpiry, tellReset } from '../told';
import type { Fields } from './amounts';
import type { AnswerSheet } from './answer-sheet';
import { bareKeys, dataKeys, expiryKeys, renewalKeys, startKeys } from './keys';

const FIELDS = {
  left: 'dataRemainingBytes',
  used: 'dataUsedBytes',
  total: 'dataTotalBytes',
} as const;

/**
 * The amounts of data.
 * @param keys bare in an object that is about data, others where it is about more
 * @returns the key of what is left, if that is among them
 */
export function putData(sheet: AnswerSheet, fields: Fields, keys: 'bare' | 'data'): string | null {
  const { chance, parts, amounts, form, told } = sheet;
  let leftKey: string | null = null;
  for (const part of parts) {
    const key = chance.pick((keys === 'bare' ? bareKeys : dataKeys)[part]);
    if (part === 'left') leftKey = key;
    form.put(fields, key, amounts[part]);
    told.expected[FIELDS[part]] = form.bytes(amounts[part]);
    told.alsoRight[FIELDS[part]] = [form.binary(amounts[part])];
    told.traps.push(`key:${part}=${key}`);
  }
  form.close(fields);
  return leftKey;
}

/** Until when, perhaps since when, or from when anew. */
export function putMoments(
  { chance, style, moment, when, end, past, told }: AnswerSheet,
  fields: Fields,
): void {
  if (when === 'never') return;
  const key = chance.pick(when === 'until' ? expiryKeys : renewalKeys);
  fields[style(key)] = moment.write(end);
  told.traps.push(`key:${when}=${key}`);
  if (when === 'renews') tellReset(told, end);
  else tellExpiry(told, end);
  if (when === 'until' && chance.of(0.4))
    fields[style(chance.pick(startKeys))] = moment.write(past);
}
