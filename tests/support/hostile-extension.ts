import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Chromium makes the id of an extension from its key: 16 bytes of its hash, written in a to p. */
const idOf = (key: Buffer): string =>
  createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Another extension, which may read and change every web page. */
export async function writeHostileExtension() {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-extension-'));
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const manifest = {
    manifest_version: 3,
    name: 'Free coupons',
    version: '1',
    key: key.toString('base64'),
    permissions: ['tabs', 'scripting'],
    host_permissions: ['<all_urls>'],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Free coupons</title>');
  return {
    folder,
    /** A page of it, with all that it may do. */
    page: `chrome-extension://${idOf(key)}/page.html`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
