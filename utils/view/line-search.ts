import type { RankedLine } from '../domain/rank';

const fits = ({ line, connection }: RankedLine, wanted: string): boolean =>
  [line.reading.name, line.reading.tail ?? '', line.reading.planName ?? '', connection.name].some(
    (text) => text.toLowerCase().includes(wanted),
  );

/** The lines that are called so, in name, number, plan or provider; all of them where nothing is asked. */
export function findLines<Each extends RankedLine>(
  lines: readonly Each[],
  search: string,
): readonly Each[] {
  const wanted = search.trim().toLowerCase();
  return wanted === '' ? lines : lines.filter((line) => fits(line, wanted));
}
