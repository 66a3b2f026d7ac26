import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface ExtensionCopy {
  folder: string;
  remove: () => Promise<void>;
}

/** The last build once more, to be changed at will. */
export async function copyExtension(): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'dataleft-copy-'));
  await cp(built, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
