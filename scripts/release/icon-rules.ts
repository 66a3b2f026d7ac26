import type { Files, Manifest } from './store-rules';

/** Pixels: the toolbar's, the extensions page's, the store's. */
const NEEDED = [16, 48, 128];

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Width and height, from the first chunk of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(png: Buffer): [width: number, height: number] | null {
  if (png.length < 24 || !png.subarray(0, 4).equals(PNG)) return null;
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Icons that are missing, no PNG, or not as large as the manifest says. */
export function iconFaults({ icons = {} }: Manifest, files: Files): string[] {
  const missing = NEEDED.filter((size) => !(String(size) in icons)).map(
    (size) => `The manifest names no icon of ${size} pixels.`,
  );
  const wrong = Object.entries(icons).flatMap(([said, path]) => {
    const size = sizeOf(files.get(path) ?? Buffer.alloc(0));
    if (size === null) return [`The icon ${path} is missing or no PNG.`];
    const is = size.join('×');
    return is === `${said}×${said}` ? [] : [`The icon ${path} is ${is}, not ${said}×${said}.`];
  });
  return [...missing, ...wrong];
}
