import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Bytes; a fresh profile takes some seven million, and grows. */
const SIZE = 96_000_000;
const PIECE = Buffer.alloc(256 * 1024);

/** A disk of its own for a browser's profile, small enough to be filled. */
export interface SmallDisk {
  folder: string;
  fill: () => Promise<void>;
  clear: () => Promise<void>;
  remove: () => Promise<void>;
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC';

/** A file system in memory; only root may mount one. */
export async function mountSmallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'dataleft-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    async fill() {
      await writeFile(ballast, '');
      try {
        for (;;) await appendFile(ballast, PIECE);
      } catch (error) {
        if (!isFull(error)) throw error;
      }
      // The last pieces, which a large one was too large for.
      try {
        for (;;) await appendFile(ballast, 'x'.repeat(512));
      } catch (error) {
        if (!isFull(error)) throw error;
      }
    },
    clear: () => rm(ballast, { force: true }),
    async remove() {
      await run('umount', ['-l', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
