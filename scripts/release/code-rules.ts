import type { Files, Manifest } from './store-rules';

/** Code that comes from elsewhere, or is made from a text: both are refused in version 3. */
const REMOTE: readonly [what: string, pattern: RegExp][] = [
  ['imports from an address', /\bimport\s*\(\s*["'`]https?:|\bfrom\s*["']https?:/],
  ['loads a worker from an address', /\b(?:importScripts|Worker)\s*\(\s*["'`]https?:/],
  ['makes code of a text', /\beval\s*\(|\bnew\s+Function\s*\(/],
];

/** A script, style or frame of a page that is not in the zip. */
const FOREIGN = /<(?:script|link|iframe|img)\b[^>]*\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i;
const INLINE = /<script(?![^>]*\bsrc=)[^>]*>\s*\S/i;

/** Files that pages and manifest name, from the zip's top. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/(?:src|href)="\/([^"#?]+)"/g)].map(([, path = '']) => path);

function manifestFiles(manifest: Manifest): string[] {
  const {
    background,
    action,
    options_ui: options,
  } = manifest as Manifest & {
    background?: { service_worker?: string; scripts?: string[] };
    action?: { default_popup?: string };
    options_ui?: { page?: string };
  };
  return [
    background?.service_worker,
    ...(background?.scripts ?? []),
    action?.default_popup,
    options?.page,
  ].filter((path) => path !== undefined);
}

/** Code from elsewhere, and files that are named but not there. */
export function codeFaults(manifest: Manifest, files: Files): string[] {
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  const scripts = /script-src ([^;]+)/.exec(policy)?.[1]?.trim() ?? "'self'";
  const faults = manifestFiles(manifest)
    .filter((path) => !files.has(path))
    .map((path) => `The manifest names ${path}, which is not there.`);
  if (scripts !== "'self'") faults.push(`Pages may run scripts from ${scripts}.`);
  for (const [name, bytes] of files) {
    const text = /\.(js|html)$/.test(name) ? bytes.toString() : '';
    if (name.endsWith('.js')) {
      for (const [what, pattern] of REMOTE) if (pattern.test(text)) faults.push(`${name} ${what}.`);
    } else if (name.endsWith('.html')) {
      if (FOREIGN.test(text)) faults.push(`${name} loads what is not in the zip.`);
      if (INLINE.test(text)) faults.push(`${name} has a script within.`);
      for (const path of namedIn(text)) {
        if (!files.has(path)) faults.push(`${name} names ${path}, which is not there.`);
      }
    }
  }
  return faults;
}
