import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../scripts/setup/browser.mjs';

/** Where Chromium looks for policies, by make; which of them is read is built into the browser. */
const MAKES = ['chromium', 'opt/chrome', 'opt/chrome_for_testing', 'opt/edge'];

/** A browser that somebody manages. */
export interface ManagedBrowser {
  /** To be started in place of the browser that it starts. */
  path: string;
  /** What the extension is given from now on; null: nothing. */
  govern: (extensionId: string, policy: object | null) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * Policies are read from folders that only root may write. This browser sees folders of its own in their
 * place, in a mount namespace that ends with it: no other browser and nothing on the disk is touched.
 * Needs root, or leave to make namespaces.
 */
export async function manageBrowser(): Promise<ManagedBrowser> {
  const browser = await ensureBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'dataleft-managed-'));
  const folders = MAKES.map((make) => join(folder, make, 'policies/managed'));
  for (const each of folders) await mkdir(each, { recursive: true });
  const path = join(folder, 'browser');
  const mounts = ['chromium', 'opt'].map(
    (part) => `[ ! -d /etc/${part} ] || mount --bind '${folder}/${part}' /etc/${part}`,
  );
  const inside = `set -e; ${mounts.join('; ').replaceAll("'", '"')}; exec "${browser}" "$@"`;
  await writeFile(path, `#!/bin/sh\nexec unshare --mount sh -c '${inside}' browser "$@"\n`);
  await chmod(path, 0o755);
  return {
    path,
    async govern(extensionId, policy) {
      const text = JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy ?? {} } } });
      await Promise.all(folders.map((each) => writeFile(join(each, 'dataleft.json'), text)));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
