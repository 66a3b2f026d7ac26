import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Permissions that docs/store-listing.md has a row for, under its heading "Permissions". */
export function justifiedPermissions(folder: string): Set<string> {
  const listing = readFileSync(join(folder, 'docs', 'store-listing.md'), 'utf8');
  const [, part = ''] = listing.split(/^## Permissions$/m);
  const rows = (part.split(/^## /m)[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return new Set(
    rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, it]) => it ?? ''),
    ),
  );
}
