import { createHash } from 'node:crypto';
import { zipOf } from './build/same-zip';
import { buildFor, STORES } from './release/browsers';
import { differing } from './release/differing';
import { root } from './setup/run.mjs';

/**
 * `npm run zip:check`: builds the extension twice for each store, and says whether both zips are the
 * same byte for byte. `-- chrome` does so for one of them.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STORES.some((browser) => browser === name));
if (unknown.length > 0) {
  console.error(`No such store: ${unknown.join(', ')}. There are ${STORES.join(', ')}.`);
  process.exit(1);
}

for (const browser of STORES.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const [one, other] = [zipOf(buildFor(root, browser)), zipOf(buildFor(root, browser))];
  const names = differing(one, other);
  const hash = createHash('sha256').update(one).digest('hex');
  if (one.equals(other)) console.log(`${hash}  ${browser}`);
  else {
    console.error(`${browser}: not the same: ${names.join(', ') || 'the order of its files'}`);
    process.exitCode = 1;
  }
}
