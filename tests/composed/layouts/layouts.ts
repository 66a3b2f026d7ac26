import type { Sheet } from '../sheet';
import { grid, namedTiles, tiles } from './boxes';
import { card } from './card';
import { columnTable } from './column-table';
import { bar, gauge } from './gauges';
import { bullets, definitionList, oneLiners, strongLabels } from './lists';
import { sentence } from './sentence';
import { headedTables, sectionTable } from './tables';

/** Writes what a line has left as HTML, and tells what it wrote. */
export type Layout = (sheet: Sheet) => string;

/** By the names that the traps of a case give them. */
export const layouts = {
  sectionTable,
  headedTables,
  columnTable,
  definitionList,
  grid,
  strongLabels,
  bullets,
  tiles,
  namedTiles,
  card,
  gauge,
  sentence,
  oneLiners,
  bar,
} satisfies Record<string, Layout>;
