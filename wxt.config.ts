import { defineConfig } from 'wxt';

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  // What a file uses, it imports: the import-graph test can only judge what it can read.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    // No `storage`: everything is in IndexedDB. `unlimitedStorage` keeps the browser from evicting
    // it; `idle` tells when the user is back, so that a laptop that slept reads its lines again.
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
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    // No key of the browser's own, and none that types a character: the user may choose others.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      refresh: {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandRefresh__',
      },
      renew: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandRenew__' },
    },
    action: { default_title: '__MSG_name__', default_icon: icons },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dataleft@dataleft.example',
              // The first that knows data_collection_permissions.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
