import { readdirSync, readFileSync } from 'node:fs';
import { largePack } from '../../unit/packs/a-large-pack';
import { pagePack } from '../../unit/packs/a-page';

const shipped = new URL('../../../public/packs/', import.meta.url);

/** Packs with all of the format: those that ship, and those of the tests. */
export const firstPacks = (): unknown[] => [
  ...readdirSync(shipped)
    .filter((file) => file !== 'index.json' && file !== 'pack-1.schema.json')
    .map((file): unknown => JSON.parse(readFileSync(new URL(file, shipped), 'utf8'))),
  largePack,
  pagePack,
];
