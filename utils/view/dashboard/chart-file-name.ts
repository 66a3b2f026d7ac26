import type { ChartView } from './chart-shapes';

/** What no file system wants in a name. */
const UNWANTED = /[^\p{L}\p{N}]+/gu;

/** `tokyo-esim-data-left.csv`: the provider chose the name of the line. */
export function chartFileName(
  lineName: string,
  id: ChartView['id'],
  ending: 'csv' | 'png',
): string {
  const name = lineName.replaceAll(UNWANTED, '-').replace(/^-|-$/g, '').slice(0, 60).toLowerCase();
  return `${[name, id].filter(Boolean).join('-')}.${ending}`;
}
