import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyExtension, type ExtensionCopy } from './extension-copy';

interface Manifest {
  permissions: string[];
}

/** What the last build asks for at the installation. */
export async function permissionsOf({ folder }: Pick<ExtensionCopy, 'folder'>): Promise<string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return manifest.permissions;
}

/** The last build without one of its permissions. */
export async function extensionWithout(permission: string | null): Promise<ExtensionCopy> {
  const copy = await copyExtension();
  const file = join(copy.folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== permission);
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return copy;
}
