import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyExtension, type ExtensionCopy } from './extension-copy';

/**
 * The last build, holding an optional permission from the start: headless, nobody can be asked for it.
 * @returns its folder, and what deletes it
 */
export async function grantedExtension(permission: string): Promise<ExtensionCopy> {
  const copy = await copyExtension();
  const file = join(copy.folder, 'manifest.json');
  const {
    permissions,
    optional_permissions: optional,
    ...manifest
  } = JSON.parse(await readFile(file, 'utf8')) as {
    permissions: string[];
    optional_permissions: string[];
  };
  if (!optional.includes(permission)) throw new Error(`${permission} is not optional.`);
  await writeFile(
    file,
    JSON.stringify({
      ...manifest,
      permissions: [...permissions, permission],
      optional_permissions: optional.filter((name) => name !== permission),
    }),
  );
  return copy;
}
