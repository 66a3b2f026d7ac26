/** `tel:+81120000532` (RFC 3966), without what is written for people alone; null: no number. */
export function dialNumber(written: string): string | null {
  const digits = written.replace(/\(0\)/g, '').replace(/[\s().\-/]/g, '');
  return /^[+*#]?\d[\d*#]{1,20}$/.test(digits) ? `tel:${digits.replaceAll('#', '%23')}` : null;
}
