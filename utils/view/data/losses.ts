import type { DataLocale } from './data-locale';

const COUNTED = ['connections', 'lines', 'renewals', 'receipts', 'bills'] as const;

export type Losses = Record<(typeof COUNTED)[number], number>;

/** What goes when everything is erased, counted; of what there is none, nothing is said. */
export const lossesText = (losses: Losses, { data: say }: DataLocale): string[] => [
  ...COUNTED.filter((kind) => losses[kind] > 0).map((kind) => say.lost[kind](losses[kind])),
  say.lost.settings,
];
