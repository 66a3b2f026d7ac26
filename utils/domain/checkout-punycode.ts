const BASE = 36;
const MIN = 1;
const MAX = 26;

/** RFC 3492, 6.1. */
function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - MIN) * MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - MIN));
  return k + Math.floor(((BASE - MIN + 1) * rest) / (rest + 38));
}

function digitOf(char: string | undefined): number | null {
  if (char === undefined) return null;
  const digit = /[0-9]/.test(char) ? char.charCodeAt(0) - 22 : char.charCodeAt(0) - 97;
  return digit >= 0 && digit < BASE ? digit : null;
}

/** The characters behind `xn--…` (RFC 3492); null where nothing stands behind it. */
function decode(encoded: string): string | null {
  const dash = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(dash, 0))].map((char) => char.charCodeAt(0));
  let next = dash < 0 ? 0 : dash + 1;
  let [code, at, bias] = [128, 0, 72];
  while (next < encoded.length) {
    const before = at;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(encoded[next]);
      if (digit === null) return null;
      next += 1;
      at += digit * weight;
      const threshold = Math.min(MAX, Math.max(MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapt(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > 0x10ffff || !Number.isSafeInteger(at)) return null;
    points.splice(at, 0, code);
    at += 1;
  }
  return String.fromCodePoint(...points);
}

/** A host as it is read: `xn--bcher-kva.example` is `bücher.example`. */
export const readableHost = (hostname: string): string =>
  hostname
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');
