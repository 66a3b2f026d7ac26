import type { Chance } from '../../long-life/random';
import type { KeyStyle } from './key-style';
import { unitKeys } from './keys';

export type Fields = Record<string, unknown>;

/** How amounts of data are given. */
export interface AmountForm {
  name: FormName;
  /** Puts an amount in gigabytes under a key. */
  put: (fields: Fields, key: string, gigabytes: number) => void;
  /** After the amounts: what says once in which unit they are. */
  close: (fields: Fields) => void;
  /** What is given for an amount, in bytes. */
  bytes: (gigabytes: number) => number;
  /** The same where a gigabyte is 1024 megabytes of 1024 kilobytes. */
  binary: (gigabytes: number) => number;
  unitKey: string;
}

type Unit = 'B' | 'KB' | 'MB' | 'GB';

const PER_GIGABYTE = { B: 1e9, KB: 1e6, MB: 1e3, GB: 1 };
const BINARY = { B: 1, KB: 1.024, MB: 1.048576, GB: 1.073741824 };

const WORDS = {
  B: ['bytes', 'BYTES', 'B', 'Byte'],
  KB: ['KB', 'KB', 'kb', 'Kb'],
  MB: ['MB', 'MB', 'mb', 'Mb', 'MEGABYTE'],
  GB: ['GB', 'GB', 'gb', 'GIGABYTE'],
} as const;

type FormName = 'unit beside' | 'unit beside text' | 'in key' | 'in text' | 'nested' | 'bytes';

const FORMS: readonly [FormName, ...FormName[]] = [
  'unit beside',
  'unit beside',
  'in key',
  'in text',
  'nested',
  'bytes',
  'in key',
  'unit beside text',
];

const PAIRS = [
  ['value', 'unit'],
  ['amount', 'unit'],
  ['amount', 'units'],
  ['value', 'uom'],
  ['quantity', 'unit'],
] as const;

export function someAmountForm(chance: Chance, style: KeyStyle): AmountForm {
  const name = chance.pick(FORMS);
  const unit = name === 'bytes' ? 'B' : chance.pick<Unit>(['MB', 'GB', 'MB', 'KB']);
  const word = chance.pick<string>(WORDS[unit]);
  const inKey = chance.pick([unit, unit.charAt(0) + unit.slice(1).toLowerCase()]);
  const [value, of] = chance.pick<readonly [string, string]>(PAIRS);
  const unitKey = style(chance.pick(unitKeys));
  const saysBytes = chance.of(0.7);
  const count = (gigabytes: number): number =>
    Number((gigabytes * PER_GIGABYTE[unit]).toFixed(unit === 'GB' ? 2 : 0));
  const bytes = (gigabytes: number): number =>
    Math.round((count(gigabytes) / PER_GIGABYTE[unit]) * 1e9);
  const put: AmountForm['put'] = (fields, key, gigabytes) => {
    const amount = count(gigabytes);
    if (name === 'nested') fields[style(key)] = { [style(value)]: amount, [style(of)]: word };
    else if (name === 'in text') fields[style(key)] = `${amount} ${word.length > 3 ? unit : word}`;
    else if (name === 'in key') fields[style(key + inKey)] = amount;
    else if (name === 'bytes') fields[style(saysBytes ? `${key}Bytes` : key)] = amount;
    else fields[style(key)] = name === 'unit beside text' ? String(amount) : amount;
  };
  return {
    name,
    put,
    close: (fields) => {
      if (name.startsWith('unit beside') || (name === 'bytes' && !saysBytes))
        fields[unitKey] = word;
    },
    bytes,
    binary: (gigabytes) => Math.round(bytes(gigabytes) * BINARY[unit]),
    unitKey,
  };
}
