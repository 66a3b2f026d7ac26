import type { Line } from './line';

/** Somewhere in what a page tells, apart from its menus and buttons, there is a word for "used". */
export const speaksOfUse = (lines: readonly Line[]): boolean =>
  lines.some(
    ({ segment, labels }) =>
      !segment.chrome &&
      !segment.action &&
      labels.some(({ role, weak }) => role === 'used' && !weak),
  );
