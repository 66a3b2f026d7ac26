import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const END_LENGTH = 22;

/** What is in a zip that `zipOf` wrote: no comment at its end, names in UTF-8, all files deflated. */
export function openZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.length - END_LENGTH;
  const count = zip.readUInt16LE(end + 10);
  const files = new Map<string, Buffer>();
  for (let at = zip.readUInt32LE(end + 16), entry = 0; entry < count; entry += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`The zip is damaged at ${at}.`);
    const [size, named] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const name = zip.subarray(at + 46, at + 46 + named).toString();
    const data = zip.readUInt32LE(at + 42) + 30 + named;
    files.set(name, inflateRawSync(zip.subarray(data, data + size)));
    at += 46 + named;
  }
  return files;
}

/** Writes all that is in a zip into a folder. */
export function unpack(zip: Buffer, folder: string): void {
  for (const [name, bytes] of openZip(zip)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
