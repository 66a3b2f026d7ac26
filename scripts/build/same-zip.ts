import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import type { WxtHooks } from 'wxt';

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const FILE = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** The first day that the format knows: when something was built is nobody's business. */
const FIRST_DAY = (1 << 5) | 1;

interface Packed {
  name: Buffer;
  raw: Buffer;
  small: Buffer;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

function pack(folder: string, path: string): Packed {
  const raw = readFileSync(join(folder, path));
  return { name: Buffer.from(path), raw, small: deflateRawSync(raw, { level: 9 }) };
}

/** What the header of a file and its entry in the list have in common. */
function commonOf({ name, raw, small }: Packed): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(FLAGS, 2);
  common.writeUInt16LE(DEFLATED, 4);
  common.writeUInt16LE(FIRST_DAY, 8);
  common.writeUInt32LE(crc32(raw), 10);
  common.writeUInt32LE(small.length, 14);
  common.writeUInt32LE(raw.length, 18);
  common.writeUInt16LE(name.length, 22);
  return common;
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const uint16 = (value: number): Buffer => uint32(value).subarray(0, 2);

/**
 * A folder as a zip that is the same whenever, and in whatever order its files were written.
 * @param paths Those to take, with `/`; all of them, unless told.
 */
export function zipOf(folder: string, paths: readonly string[] = filesIn(folder)): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const path of paths) {
    const packed = pack(folder, path);
    const common = commonOf(packed);
    const file = Buffer.concat([uint32(FILE), common, packed.name, packed.small]);
    // No comment, no second disk, no attributes.
    const rest = Buffer.alloc(10);
    list.push(uint32(ENTRY), uint16(VERSION), common, rest, uint32(at), packed.name);
    files.push(file);
    at += file.length;
  }
  const count = uint16(files.length);
  const listed = Buffer.concat(list);
  const end = [uint32(END), uint32(0), count, count, uint32(listed.length), uint32(at), uint16(0)];
  return Buffer.concat([...files, listed, ...end]);
}

/** In the place of the zip that WXT writes, which has the time of each file in it. */
export const writeSameZip: WxtHooks['zip:extension:done'] = (wxt, path) =>
  writeFileSync(path, zipOf(wxt.config.outDir));
