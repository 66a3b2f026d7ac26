import { defineConfig } from 'wxt';
import { FIREFOX_SINCE } from './scripts/build/firefox-since';
import { inlineStyles } from './scripts/build/inline-styles';
import { joinFirst } from './scripts/build/join-first';
import { nameWords } from './scripts/build/name-words';
import { packedWords } from './scripts/build/pack-words';
import { pagePolicy } from './scripts/build/page-policy';
import { writeSameZip } from './scripts/build/same-zip';
import { writeSources } from './scripts/build/sources';
import { splitWorker } from './scripts/build/split-worker';
import { addThirdParty } from './scripts/build/third-party';
import { addWordsPage } from './scripts/build/words-page';

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  // What a file uses, it imports: the import-graph test can only judge what it can read.
  imports: false,
  manifestVersion: 3,
  hooks: {
    ready: (wxt) => {
      splitWorker(wxt);
      nameWords(wxt);
      joinFirst(wxt);
      inlineStyles(wxt);
      addWordsPage(wxt);
    },
    'build:publicAssets': addThirdParty,
    'zip:extension:done': writeSameZip,
    'zip:sources:done': writeSources,
  },
  vite: () => ({
    plugins: [packedWords],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    // `storage` is for `storage.session`, memory that ends with the browser: who set a passphrase enters
    // it once a run; for the daily copies; and for what is shared with other machines. Everything else is in IndexedDB, and `unlimitedStorage` keeps the browser
    // from evicting it; `idle` tells when the user is back, so that a laptop that slept reads its
    // lines again, and when it was left, so that the secrets are locked.
    // `activeTab` and `scripting` read the page on which the user clicks "Watch this page", and no
    // other; `offscreen` reads pages in a document of its own, which can be ended at any time.
    // `contextMenus` (`menus` in Firefox) is for the icon's own menu, and shows no warning.
    // `declarativeNetRequestWithHostAccess` shows no warning and changes nothing but requests of our
    // own, to hosts that the user granted: devices at home want a `Referer`, which fetch cannot send.
    permissions: [
      'activeTab',
      'alarms',
      browser === 'firefox' ? 'menus' : 'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'idle',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for where the user switches on the checkout guard: where the tab of a checkout goes, while
    // one is open.
    optional_permissions: ['webNavigation'],
    // Never required, always asked for one origin at the moment it is needed.
    // Plain http only for this machine and for devices at home, whose address the user types: a match
    // pattern knows no range of addresses, so `deviceAddress` is the gate.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: pagePolicy({ browser, command }) },
    // No key of the browser's own, and none that types a character: the user may choose others.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      refresh: {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandRefresh__',
      },
      renew: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandRenew__' },
    },
    // Typed in the address bar, with the name of a line after it.
    omnibox: { keyword: 'dl' },
    action: { default_title: '__MSG_name__', default_icon: icons },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dataleft@dataleft.example',
              strict_min_version: `${FIREFOX_SINCE.desktop}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            // With it the store offers DataLeft on Android, too: docs/browsers.md says what it can there.
            gecko_android: { strict_min_version: `${FIREFOX_SINCE.android}.0` },
          },
        }
      : {
          minimum_chrome_version: '120',
          // What an organisation may set: Chromium hands over nothing that is not described. Firefox
          // hands over whatever it is given.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
