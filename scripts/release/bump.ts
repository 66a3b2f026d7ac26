import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Versioned {
  version: string;
  packages?: Record<string, { version?: string }>;
}

function rewrite(path: string, change: (text: Versioned) => void): void {
  const whole: Versioned = JSON.parse(readFileSync(path, 'utf8'));
  change(whole);
  writeFileSync(path, `${JSON.stringify(whole, null, 2)}\n`);
}

export const versionIn = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

/** Writes a version into package.json and the lockfile, and nothing else of either. */
export function bump(folder: string, version: string): void {
  rewrite(join(folder, 'package.json'), (whole) => {
    whole.version = version;
  });
  rewrite(join(folder, 'package-lock.json'), (whole) => {
    whole.version = version;
    const own = whole.packages?.[''];
    if (own !== undefined) own.version = version;
  });
}
