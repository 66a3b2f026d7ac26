import type { FoundField, FoundValue, PageFindings } from '../found';

/** Do the page's own percentages or sums bear the amounts out? */
export function agreement(values: readonly FoundValue[]): PageFindings['agrees'] {
  const [first] = values;
  const of = (field: FoundField) =>
    values.find((one) => one.field === field && one.bucket === first?.bucket);
  const number = (field: FoundField) => Number(of(field)?.value ?? Number.NaN);
  const [left, used, total] = [number('remaining'), number('used'), number('total')];
  const spent = Number.isNaN(used) ? total - left : used;
  const percent = of('percentUsed') ?? of('percentRemaining');
  if (percent !== undefined && total > 0) {
    const share = (100 * spent) / total;
    const told = percent.field === 'percentUsed' ? share : 100 - share;
    if (Math.abs(told - Number(percent.value)) <= 1) return { by: 'percent', text: percent.text };
  }
  return Math.abs(left + used - total) <= total * 0.012 ? { by: 'sum', text: '' } : null;
}
