import { describe, expect, test } from 'vitest';
import { storeFaults } from '../../../scripts/release/store-rules';

/** The first bytes of a square PNG. */
function png(size: number): Buffer {
  const bytes = Buffer.alloc(24);
  Buffer.from([0x89, 0x50, 0x4e, 0x47]).copy(bytes);
  bytes.writeUInt32BE(size, 16);
  bytes.writeUInt32BE(size, 20);
  return bytes;
}

const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '1.2.0',
  default_locale: 'en',
  icons: { 16: '16.png', 48: '48.png', 128: '128.png' },
  permissions: ['alarms'],
  optional_permissions: ['webNavigation'],
  background: { service_worker: 'background.js' },
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
};

const words = (more: object = {}) => ({
  name: { message: 'DataLeft' },
  description: { message: 'What is left.' },
  ...more,
});

type Content = string | Buffer | object;

/** A zip in order, but for what is changed about it. */
function filesWith(changes: Record<string, Content | null> = {}): Map<string, Buffer> {
  const all: Record<string, Content | null> = {
    'manifest.json': MANIFEST,
    '_locales/en/messages.json': words(),
    '_locales/de/messages.json': words(),
    'background.js': 'listen()',
    'popup.html': '<script type="module" src="/popup.js"></script>',
    'popup.js': 'draw()',
    '16.png': png(16),
    '48.png': png(48),
    '128.png': png(128),
    ...changes,
  };
  return new Map(
    Object.entries(all).flatMap(([name, content]) => {
      if (content === null) return [];
      if (Buffer.isBuffer(content)) return [[name, content] as const];
      return [
        [
          name,
          Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
        ] as const,
      ];
    }),
  );
}

const REASONS = new Set(['alarms', 'webNavigation']);
const faultsOf = (changes: Record<string, Content | null>, bytes = 1_000): string[] =>
  storeFaults(filesWith(changes), bytes, REASONS);

describe('the rules of the stores', () => {
  test('are kept by a zip that is in order', () => {
    expect(faultsOf({})).toEqual([]);
  });

  const long = words({ description: { message: 'x'.repeat(133) } });

  test.each<[string, Record<string, Content | null>, string]>([
    ['no manifest', { 'manifest.json': null }, 'There is no manifest.json'],
    ['an id of one’s own', { 'manifest.json': { ...MANIFEST, key: 'MII' } }, '"key"'],
    ['another store', { 'manifest.json': { ...MANIFEST, update_url: 'x' } }, '"update_url"'],
    ['an old manifest', { 'manifest.json': { ...MANIFEST, manifest_version: 2 } }, 'version 3'],
    ['a version in words', { 'manifest.json': { ...MANIFEST, version: '1.2.0b' } }, '1.2.0b'],
    [
      'hosts from the start',
      { 'manifest.json': { ...MANIFEST, host_permissions: ['https://*/*'] } },
      'hosts',
    ],
    [
      'no reason',
      { 'manifest.json': { ...MANIFEST, permissions: ['history'] } },
      'reason for "history"',
    ],
    ['no default language', { '_locales/en/messages.json': null }, '_locales/en'],
    ['a long summary', { '_locales/de/messages.json': long }, 'description in de has 133'],
    [
      'a long name',
      { '_locales/de/messages.json': words({ name: { message: 'x'.repeat(76) } }) },
      'name in de',
    ],
    [
      'a text not translated',
      { '_locales/de/messages.json': { name: { message: 'D' } } },
      'de does not say "description"',
    ],
    ['an icon missing', { '48.png': null }, '48.png is missing'],
    ['an icon of another size', { '128.png': png(96) }, '96×96, not 128×128'],
    ['no worker', { 'background.js': null }, 'background.js, which is not there'],
    ['a script missing', { 'popup.js': null }, 'popup.html names popup.js'],
    [
      'a script from elsewhere',
      { 'popup.html': '<script src="https://cdn.example/a.js"></script>' },
      'not in the zip',
    ],
    ['a script within', { 'popup.html': '<script>run()</script>' }, 'a script within'],
    [
      'an import from elsewhere',
      { 'popup.js': 'import("https://cdn.example/a.js")' },
      'imports from an address',
    ],
    ['code from a text', { 'popup.js': 'eval(text)' }, 'makes code of a text'],
    [
      'scripts of others',
      {
        'manifest.json': {
          ...MANIFEST,
          content_security_policy: { extension_pages: "script-src 'self' https://cdn.example" },
        },
      },
      'scripts from',
    ],
    ['a map', { 'popup.js.map': '{}' }, 'popup.js.map has no place'],
    ['a hidden file', { 'deep/.DS_Store': '' }, '.DS_Store has no place'],
  ])('%s is found', (_, changes, said) => {
    expect(faultsOf(changes)).toEqual([expect.stringContaining(said)]);
  });

  test('a zip too large is found', () => {
    expect(faultsOf({}, 2 ** 28)).toEqual([expect.stringContaining('bytes')]);
  });
});
