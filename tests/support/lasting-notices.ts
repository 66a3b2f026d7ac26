import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyExtension, type ExtensionCopy } from './extension-copy';

/** Runs before the worker's own code, at every start of it. */
const LAST = `{
  const { notifications } = chrome;
  const create = notifications.create.bind(notifications);
  notifications.create = (id, notice, ...more) =>
    create(id, { ...notice, requireInteraction: true }, ...more);
}
`;

/**
 * The last build, whose notifications stay until they are withdrawn. Others the system's own list
 * forgets after eight seconds, and tells the worker, which wakes for it.
 * @returns its folder, and what deletes it
 */
export async function lastingNotices(): Promise<ExtensionCopy> {
  const copy = await copyExtension();
  const worker = join(copy.folder, 'background.js');
  await writeFile(worker, LAST + (await readFile(worker, 'utf8')));
  return copy;
}
