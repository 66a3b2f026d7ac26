import { readdirSync, readFileSync } from 'node:fs';
import type { WxtHooks } from 'wxt';
import { type ShippedPackage, shippedPackages } from './shipped-packages';

const FILE = 'THIRD-PARTY.txt';
const root = new URL('../../', import.meta.url);

/** Where its source is; npm knows several ways to write that. */
function homeOf(folder: URL): string {
  const { repository } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const written = String(typeof repository === 'string' ? repository : repository?.url);
  const [, path = written] = /github(?:\.com)?[/:](.+)$/.exec(written) ?? [];
  const plain = path.replace(/\.git$/, '');
  return plain.includes('://') ? plain : `https://github.com/${plain}`;
}

/** What the authors want to be told along with it. */
function noticeOf({ name, place, version, license }: ShippedPackage): string {
  const folder = new URL(`${place}/`, root);
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i.test(file))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8').trim());
  const head = `${name} ${version}\n${license}\n${homeOf(folder)}`;
  return [head, ...texts].join('\n\n');
}

const LINE = `\n\n${'-'.repeat(80)}\n\n`;

/** The licences of all code of others that is in the extension, for those who have the zip alone. */
export const thirdPartyNotice = (): string =>
  `${shippedPackages().map(noticeOf).join(LINE)}\n`.replaceAll('\r\n', '\n');

export const addThirdParty: WxtHooks['build:publicAssets'] = (_, files) => {
  files.push({ relativeDest: FILE, contents: thirdPartyNotice() });
};
