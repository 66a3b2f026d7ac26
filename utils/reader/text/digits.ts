/** The zeros of the decimal digits in use; nine more follow each. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** The zero of the script of a digit, or 0 for what is no digit or an ASCII one. */
export function zeroOf(code: number): number {
  if (code < 0x0660) return 0;
  return ZEROS.find((zero) => code >= zero && code < zero + 10) ?? 0;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
