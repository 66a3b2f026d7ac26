import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/**
 * The last build, holding an optional permission from the start: headless, nobody can be asked for it.
 * @returns its folder, and what deletes it
 */
export async function grantedExtension(
  permission: string,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dataleft-granted-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
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
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
