import { readFileSync } from 'node:fs';

const FILE = new URL('../fixtures/firefox-android.json', import.meta.url);

interface Told {
  source: string;
  /** The Firefox that has at least these. */
  since: number;
  /** Of each namespace its members, with spaces between them. */
  has: Record<string, string>;
}

/** What Firefox for Android has of what extensions call: `scripts/android-interfaces.ts` writes it. */
export const onAndroid = JSON.parse(readFileSync(FILE, 'utf8')) as Told;

/** @param name as `tabs.query`, or a namespace alone */
export function isOnAndroid(name: string): boolean {
  const [namespace = '', member] = name.split('.');
  const members = Object.hasOwn(onAndroid.has, namespace) ? onAndroid.has[namespace] : undefined;
  return members !== undefined && (member === undefined || members.split(' ').includes(member));
}

/** Takes out of a browser what Firefox for Android lacks. @returns what was taken, as `tabs.onReplaced` */
export function withoutTheRest(browser: object): string[] {
  const taken: string[] = [];
  for (const [namespace, api] of Object.entries<unknown>({ ...browser })) {
    if (!isOnAndroid(namespace)) {
      if (api !== undefined) taken.push(namespace);
      Object.assign(browser, { [namespace]: undefined });
    } else if (typeof api === 'object' && api !== null) {
      const members = Object.entries(api);
      const left = members.filter(([member]) => isOnAndroid(`${namespace}.${member}`));
      const gone = members.filter(([member]) => !isOnAndroid(`${namespace}.${member}`));
      taken.push(...gone.map(([member]) => `${namespace}.${member}`));
      Object.assign(browser, { [namespace]: Object.fromEntries(left) });
    }
  }
  return taken.sort();
}
