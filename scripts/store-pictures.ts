import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from './setup/run.mjs';

/**
 * `npm run store:pictures`: the pictures of docs/store-listing.md as stores take them, 1280 × 800
 * without transparency, and Edge's logo; in `.output/store`.
 */
const PICTURES = ['popup', 'dashboard', 'dashboard-chinese', 'options', 'welcome'];
const GROUND = '#F4F3EE';
const folder = join(root, '.output', 'store');

mkdirSync(folder, { recursive: true });
for (const name of PICTURES) {
  await sharp(join(root, 'docs', 'images', `${name}.png`))
    .flatten({ background: GROUND })
    .resize({ width: 1280, height: 800, fit: 'contain', background: GROUND })
    .png()
    .toFile(join(folder, `${name}.png`));
}
await sharp(join(root, 'assets', 'icon.svg'), { density: 600 })
  .resize(300, 300)
  .png()
  .toFile(join(folder, 'logo.png'));
console.log(`${PICTURES.length} pictures and a logo in ${folder}`);
