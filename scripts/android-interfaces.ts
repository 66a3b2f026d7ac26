/**
 * Writes down which interfaces Firefox for Android has, from the data that MDN's tables are made of:
 *   npm install --prefix <folder> @mdn/browser-compat-data
 *   npx tsx scripts/android-interfaces.ts <folder>/node_modules/@mdn/browser-compat-data/data.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { FIREFOX_SINCE } from './build/firefox-since';

interface Support {
  version_added?: string | false | null;
  version_removed?: string;
}
interface Row {
  __compat?: { support?: { firefox_android?: Support | Support[] } };
}
type Table = Record<string, Row>;

const OUT = new URL('../tests/fixtures/firefox-android.json', import.meta.url);

/** Of several statements the first is the one that holds now. */
function isThere({ __compat: compat }: Row): boolean {
  const [now] = [compat?.support?.firefox_android ?? []].flat();
  const since = now?.version_added;
  if (typeof since !== 'string' || now?.version_removed !== undefined) return false;
  return Number.parseInt(since, 10) <= FIREFOX_SINCE.android;
}

/** What can be called, listened to or read; what begins with a capital is a type. */
const membersOf = (table: Table): string[] =>
  Object.entries(table)
    .filter(([name, each]) => /^[a-z]/.test(name) && isThere(each))
    .map(([name]) => name)
    .sort();

const [file = ''] = process.argv.slice(2);
const { __meta: meta, webextensions } = JSON.parse(readFileSync(file, 'utf8'));
const api: Record<string, Table> = webextensions.api;
const has = Object.entries(api).flatMap(([namespace, table]) => {
  const members = membersOf(table);
  return members.length === 0 ? [] : [[namespace, members.join(' ')]];
});
const told = { source: `@mdn/browser-compat-data ${meta.version}`, since: FIREFOX_SINCE.android };
writeFileSync(OUT, `${JSON.stringify({ ...told, has: Object.fromEntries(has) }, null, 2)}\n`);
