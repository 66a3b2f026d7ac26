import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Phrasebook, phrasebookShape } from './phrasebook';

const folder = fileURLToPath(new URL('phrases/', import.meta.url));

/** Every phrasebook, in the order of their languages. One that lacks a slot throws. */
export const loadPhrasebooks = (): Phrasebook[] =>
  readdirSync(folder)
    .sort()
    .map((name) => phrasebookShape.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))));
