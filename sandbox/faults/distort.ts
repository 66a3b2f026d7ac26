import type { Fault } from './fault';

type Distortion = (amount: unknown) => unknown;

const wrong: Partial<Record<Fault['kind'], Distortion>> = {
  // Text with a comma is what a careless operator sends; an object is what an upgrade brings.
  wrongTypes: (amount) =>
    Number(amount) % 1 === 0 ? { value: amount } : `about ${String(amount).replace('.', ',')}`,
  negative: (amount) => -Math.abs(Number(amount)) - 1,
  huge: () => 9e30,
};

/** Keys of plain numbers that say, or tell by what was used, how much remains. */
const plain = new Set(['bytes-remaining', 'orderUsage']);

/** The JSON with every remaining amount distorted, and all else as it was. */
function distortRemaining(json: string, distortion: Distortion): string {
  return JSON.stringify(
    JSON.parse(json, (key, value) => {
      if (plain.has(key)) return distortion(value);
      return key === 'remainingValue' ? { ...value, amount: distortion(value.amount) } : value;
    }),
  );
}

/** The body as the fault leaves it; amounts can only be distorted in JSON. */
export function distort(body: string, { kind, bytes }: Fault, isJson: boolean): string {
  if (kind === 'truncate') return body.slice(0, Math.ceil(body.length / 2));
  if (kind === 'malformed') return `<html>${body}`;
  if (kind === 'flood') return body + ' '.repeat(Math.max(0, bytes - body.length));
  const distortion = wrong[kind];
  return distortion && isJson ? distortRemaining(body, distortion) : body;
}
