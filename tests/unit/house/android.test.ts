import { expect, test } from 'vitest';
import { FIREFOX_SINCE } from '../../../scripts/build/firefox-since';
import config from '../../../wxt.config';
import { isOnAndroid, onAndroid } from '../../support/android-interfaces';
import { filesUnder, isSource, textOf } from '../../support/source-files';

const folders = ['utils/', 'components/', 'entrypoints/'];
const files = filesUnder().filter(
  (file) => isSource(file) && folders.some((folder) => file.startsWith(folder)),
);

/** Files that speak to the browser at all: elsewhere these words mean something else. */
const SPEAKS =
  /from 'webextension-polyfill'|from '\.\/browser-here'|\/browser-here'|declare const chrome/;

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** What a file calls of the browser, as `tabs.query`; what is taken out of it by name counts, too. */
function callsOf(text: string): string[] {
  if (!SPEAKS.test(text)) return [];
  const code = withoutComments(text);
  const direct = [
    ...code.matchAll(/\b(?:browser|here|chrome)\??\s*\.(\w+)(?:\??\s*\.(\w+))?/g),
  ].map(([, namespace, member]) => (member === undefined ? namespace : `${namespace}.${member}`));
  const named = [...code.matchAll(/\{([^{}]*)\} = (?:browser|here)\b/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const through = named.flatMap((name) => [
    name,
    ...[...code.matchAll(new RegExp(`(?<![.\\w])${name}\\??\\.(\\w+)`, 'g'))].map(
      ([, member]) => `${name}.${member}`,
    ),
  ]);
  return [...new Set([...direct, ...through])].flatMap((call) => call || []);
}

/** The one place of each that Firefox for Android has not: there it is asked whether it is there. */
const GUARDED = [
  'utils/platform/checkout-tabs.ts: tabs.onReplaced',
  'utils/platform/keyboard.ts: commands',
  'utils/platform/managed.ts: storage.managed',
  'utils/platform/menus.ts: contextMenus',
  'utils/platform/menus.ts: menus',
  'utils/platform/notifications.ts: notifications.onButtonClicked',
  'utils/platform/omnibox.ts: omnibox',
  'utils/platform/reading-room.ts: offscreen',
];

test('what Firefox for Android lacks is called from its one guarded place', () => {
  const lacking = files.flatMap((file) =>
    callsOf(textOf(file))
      .filter((call) => !isOnAndroid(call))
      .map((call) => `${file}: ${call}`),
  );
  expect(lacking.sort()).toEqual(GUARDED);
});

test.each([
  ['browser.windows.create({})', 'windows.create'],
  ['browser\n  .tabs.query({})', 'tabs.query'],
  [
    'const { omnibox } = browser;\nomnibox.onInputChanged.addListener(x);',
    'omnibox.onInputChanged',
  ],
  ['await here.sidebarAction?.open()', 'sidebarAction.open'],
])('%j is seen', (code, call) => {
  expect(callsOf(`import browser from 'webextension-polyfill';\n${code}`)).toContain(call);
});

test('the table is of the first Firefox for Android that the manifest lets in', () => {
  const make: unknown = config.manifest;
  if (typeof make !== 'function') throw new Error('the manifest depends on the browser');
  const { browser_specific_settings: firefox } = make({ browser: 'firefox', command: 'build' });
  expect(onAndroid.since).toBe(FIREFOX_SINCE.android);
  expect(firefox.gecko_android).toEqual({ strict_min_version: `${onAndroid.since}.0` });
});
