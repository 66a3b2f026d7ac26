import { describe, expect, test } from 'vitest';
import { filesUnder, isSource, textOf } from '../../support/source-files';
import { lateRequests } from './late-requests';
import { manifestFor } from './manifest-for';

/** One more disables the extension at everybody's next update, until each has agreed. */
const ALLOWED = [
  'activeTab',
  'alarms',
  'declarativeNetRequestWithHostAccess',
  'idle',
  'notifications',
  'scripting',
  // Shows no warning, and disables nothing.
  'storage',
  'unlimitedStorage',
];

const code = ['utils', 'entrypoints', 'components'].flatMap(filesUnder);

describe('failure 10: required hosts disable at update; a request without a gesture fails', () => {
  test.each([
    ['chrome', [...ALLOWED, 'contextMenus', 'offscreen']],
    ['firefox', [...ALLOWED, 'menus']],
  ])('%s is asked for no host, and for nothing new', (browser, allowed) => {
    const manifest = manifestFor(browser);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect([...manifest.permissions].sort()).toEqual([...allowed].sort());
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('no script of ours brings a host into the manifest, nor does a page a permission', () => {
    const scripts = code.filter((path) => /^entrypoints\/.*content\/index\.ts$/.test(path));
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of scripts) {
      expect(textOf(path)).toContain("registration: 'runtime'");
      expect(textOf(path)).not.toMatch(/\b(matches|hostPermissions)\b/);
    }
    const pages = code.filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) expect(textOf(path)).not.toMatch(/manifest\.\w*permissions/);
  });

  test('the browser is asked within the click, before anything is awaited', () => {
    const sources = code.filter(isSource).map((path) => ({ path, text: textOf(path) }));
    const { asked, late } = lateRequests(sources);
    expect(asked.length).toBeGreaterThan(5);
    expect(late).toEqual([
      // What Chromium took along is given back without a question.
      'utils/platform/permissions.ts: releaseEverywhere',
    ]);
  });

  test.each([
    ['an await', 'async function save() {\n  await send();\n  await requestOrigin(url);\n}'],
    [
      'a then',
      'const save = () => {\n  send().then(() => {\n    void requestOrigin(url);\n  });\n};',
    ],
    ['a pause', 'const save = () => {\n  setTimeout(() => requestOrigin(url), 5);\n};'],
    [
      'a branch',
      'async function save() {\n  await a();\n  if (b) {\n    requestOrigin(url);\n  }\n}',
    ],
  ])('a request after %s would be seen', (_, text) => {
    expect(lateRequests([{ path: 'a.ts', text }]).late).toEqual(['a.ts: save']);
  });
});
