import type { Line } from '../line';

/** More prices than these beside each other are those of plans to choose from. */
const MOST = 3;

/** "Price 5,000 15,000 7,000 …" in one line: what is listed below costs that. */
export const isPriceTable = (lines: readonly Line[]): boolean =>
  lines.some(
    ({ labels, quantities }) =>
      quantities.length > MOST &&
      labels.some(
        ({ role, weak, end }) => role === 'price' && !weak && end <= (quantities[0]?.start ?? 0),
      ) &&
      quantities.every(({ kind }) => kind === 'number' || kind === 'money'),
  );
