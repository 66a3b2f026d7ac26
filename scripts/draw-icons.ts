/** Draws `public/icon/` from `assets/`: run it after changing one of the SVG files. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Pixels, and the drawing made for that many. */
const sizes = [
  { size: 16, source: 'assets/icon-16.svg', viewBox: 16 },
  { size: 32, source: 'assets/icon.svg', viewBox: 128 },
  { size: 48, source: 'assets/icon.svg', viewBox: 128 },
  { size: 96, source: 'assets/icon.svg', viewBox: 128 },
  { size: 128, source: 'assets/icon.svg', viewBox: 128 },
];

await mkdir(inProject('public/icon'), { recursive: true });
for (const { size, source, viewBox } of sizes) {
  // An SVG of `viewBox` units is that many pixels at 72 dpi.
  await sharp(inProject(source), { density: (72 * size) / viewBox })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: false })
    .toFile(inProject(`public/icon/${size}.png`));
}
