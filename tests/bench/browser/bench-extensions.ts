import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyExtension } from '../../support/extension-copy';
import { readScript } from './in-page/read-script';

export interface BenchExtensions {
  /** The last build, that may ask this machine, with a page of one line and a probe in its worker. */
  ours: string;
  /** Nothing but a worker that answers every message, and the same probe. */
  empty: string;
  remove: () => Promise<void>;
}

/** What stands on the page of one line. */
export const ONE_LINE = { selector: 'p', text: 'One line of text' };

const page = `<!doctype html><title>empty</title><p>${ONE_LINE.text}</p>`;

const answering =
  'chrome.runtime.onMessage.addListener((_, __, reply) => { reply({ ok: true }); });';

async function withProbe(code: string): Promise<string> {
  const [before, after] = await Promise.all([
    readScript('worker-before'),
    readScript('worker-after'),
  ]);
  return [before, code, after].join('\n;');
}

export async function prepareExtensions(): Promise<BenchExtensions> {
  const copy = await copyExtension();
  const ours = copy.folder;
  const manifestFile = join(ours, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  const allowed = { ...manifest, host_permissions: ['http://127.0.0.1/*'] };
  await writeFile(manifestFile, JSON.stringify(allowed));
  await writeFile(join(ours, 'empty.html'), page);
  const worker = join(ours, 'background.js');
  await writeFile(worker, await withProbe(await readFile(worker, 'utf8')));

  const empty = join(ours, '..', `${ours.split('/').at(-1)}-empty`);
  await mkdir(empty);
  const bare = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
  };
  await writeFile(join(empty, 'manifest.json'), JSON.stringify(bare));
  await writeFile(join(empty, 'background.js'), await withProbe(answering));
  const remove = async () => {
    await rm(empty, { recursive: true, force: true });
    await copy.remove();
  };
  return { ours, empty, remove };
}
