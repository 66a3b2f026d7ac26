import { codeFaults } from './code-rules';
import { iconFaults } from './icon-rules';
import { localeFaults } from './locale-rules';

/** The part of a manifest that stores have rules about. */
export interface Manifest {
  manifest_version: number;
  name: string;
  description: string;
  version: string;
  default_locale?: string;
  icons?: Record<string, string>;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
  [key: string]: unknown;
}

/** A zip, opened: name → contents. */
export type Files = ReadonlyMap<string, Buffer>;

/** Bytes that the strictest store takes: Firefox's. */
const LARGEST = 200 * 2 ** 20;

/** A `key` fixes the id of an unpacked extension, `update_url` another store; both are refused. */
const NOT_IN_STORES = ['key', 'update_url', 'differential_fingerprint', 'nacl_modules'];

/** What nobody put there on purpose. */
const STRAY = /(^|\/)(\.|__MACOSX|Thumbs\.db|desktop\.ini)|\.(map|ts|tsx|pem|crx|zip|log)$/;

function manifestFaults(manifest: Manifest): string[] {
  const faults = NOT_IN_STORES.filter((key) => key in manifest).map(
    (key) => `The manifest has "${key}", which stores refuse.`,
  );
  if (manifest.manifest_version !== 3) faults.push('The manifest is not of version 3.');
  if (!/^\d+(\.\d+){2}$/.test(manifest.version)) {
    faults.push(`The version "${manifest.version}" is not three numbers.`);
  }
  if ((manifest.host_permissions ?? []).length > 0) {
    faults.push('The manifest requires hosts at the installation; they are asked for one by one.');
  }
  return faults;
}

/**
 * What the stores of Chrome and Edge would refuse, as far as it can be seen without them: neither has
 * a linter of its own. Sources: developer.chrome.com/docs/webstore/program-policies, and
 * learn.microsoft.com/microsoft-edge/extensions-chromium/publish.
 * @param justified Permissions that the listing gives a reason for.
 * @returns one sentence each; none where all is well
 */
export function storeFaults(
  files: Files,
  zipBytes: number,
  justified: ReadonlySet<string>,
): string[] {
  const text = files.get('manifest.json')?.toString();
  if (text === undefined) return ['There is no manifest.json at the top of the zip.'];
  const manifest: Manifest = JSON.parse(text);
  const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  return [
    ...manifestFaults(manifest),
    ...localeFaults(manifest, files),
    ...iconFaults(manifest, files),
    ...codeFaults(manifest, files),
    ...asked
      .filter((permission) => !justified.has(permission))
      .map((permission) => `docs/store-listing.md gives no reason for "${permission}".`),
    ...[...files.keys()]
      .filter((name) => STRAY.test(name))
      .map((name) => `${name} has no place in a zip for a store.`),
    ...(zipBytes > LARGEST ? [`The zip has ${zipBytes} bytes; stores take ${LARGEST}.`] : []),
  ];
}
