import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Artifacts, artifactName } from './artifacts';
import { STORES } from './browsers';
import { lintForFirefox } from './firefox-linter';
import { justifiedPermissions } from './justified';
import { openZip } from './open-zip';
import { Refusal } from './refusal';
import { storeFaults } from './store-rules';

function lintZip(zip: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dataleft-lint-'));
  try {
    const path = join(folder, 'firefox.zip');
    writeFileSync(path, zip);
    const { faults, explained } = lintForFirefox(path);
    if (faults.length > 0) throw new Refusal(`Firefox's store would object:\n${faults.join('\n')}`);
    return explained;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Holds each zip against the rules of its store.
 * @returns warnings that stay, with their reasons
 */
export function checkArtifacts(folder: string, artifacts: Artifacts, version: string): string[] {
  const justified = justifiedPermissions(folder);
  for (const browser of STORES) {
    const zip = artifacts.get(artifactName(version, browser));
    if (zip === undefined) throw new Refusal(`There is no zip for ${browser}.`);
    const files = openZip(zip);
    const { version: built } = JSON.parse(files.get('manifest.json')?.toString() ?? '{}');
    if (built !== version) throw new Refusal(`The zip for ${browser} is of version ${built}.`);
    const faults = storeFaults(files, zip.length, justified);
    if (faults.length > 0) throw new Refusal(`The store of ${browser}:\n${faults.join('\n')}`);
  }
  return lintZip(artifacts.get(artifactName(version, 'firefox')) ?? Buffer.alloc(0));
}
