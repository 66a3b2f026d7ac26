import type { Failure } from '../domain/failure';
import type { Adapter } from './contract';

/** Separators that people copy along. */
export const bareLine = (line: string): string => line.replace(/[\s-]/g, '');

/** ITU-T E.118: the last digit of an ICCID checks the others, by the Luhn formula. */
export function isIccid(text: string): boolean {
  if (!/^89\d{16,18}$/.test(text)) return false;
  let sum = 0;
  for (const [at, digit] of [...text].reverse().entries()) {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** What is wrong with the line that the user named; null where nothing is. */
export function checkLine(
  { fields }: Pick<Adapter, 'fields'>,
  line: string | null,
): Failure | null {
  const field = fields.find(({ name }) => name === 'line');
  const refuse = (why: 'wrong-check-digit' | 'wrong-type'): Failure => ({
    kind: 'unreadable',
    path: 'line',
    why,
  });
  if (line === null) return field === undefined || field.optional ? null : refuse('wrong-type');
  const bare = bareLine(line);
  if (field?.form === 'iccid') {
    if (!/^\d{18,20}$/.test(bare)) return refuse('wrong-type');
    return isIccid(bare) ? null : refuse('wrong-check-digit');
  }
  return /^[\w.:@+-]{1,100}$/.test(bare) ? null : refuse('wrong-type');
}
