import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../../scripts/build/page-policy';
import config from '../../../wxt.config';

const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );

function manifestOf(browser: string): Record<string, unknown> {
  const make: unknown = config.manifest;
  if (typeof make !== 'function') throw new Error('the manifest depends on the browser');
  return make({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

describe.each(['chrome', 'firefox'])('the policy of our pages in %s', (browser) => {
  const policy = pagePolicy({ browser, command: 'build' });
  const directives = directivesOf(policy);

  test('is the one in the manifest', () => {
    expect(manifestOf(browser)).toMatchObject({
      content_security_policy: { extension_pages: policy },
    });
  });

  test('runs our own files alone, and nothing that was a text', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy).not.toMatch(/unsafe-eval|wasm|'unsafe-hashes'|nonce|strict-dynamic/);
    for (const [name, values] of directives) {
      if (name !== 'style-src') expect(values, name).not.toContain("'unsafe-inline'");
    }
  });

  test('lets nothing in or out by a picture, a font, a form, a base or a frame', () => {
    expect(directives.get('img-src')).toEqual(["'self'", 'data:', 'blob:']);
    expect(directives.get('font-src')).toEqual(["'self'"]);
    expect(directives.get('frame-src')).toEqual(["'self'", 'blob:']);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
    const framed = browser === 'firefox' ? "'self'" : "'none'";
    expect(directives.get('frame-ancestors')).toEqual([framed]);
    for (const [name, values] of directives) {
      if (name !== 'connect-src') expect(values.join(' '), name).not.toMatch(/https?:|\*|wss?:/);
    }
  });

  test('has one maker of script addresses at most: the loader of the worker', () => {
    const makers = browser === 'firefox' ? "'none'" : 'dataleft-parts';
    expect(directives.get('trusted-types')).toEqual([makers]);
  });

  test('belongs to a manifest that lets nobody else in', () => {
    const manifest = manifestOf(browser);
    for (const key of [
      'externally_connectable',
      'web_accessible_resources',
      'sandbox',
      'update_url',
      'key',
      'host_permissions',
      'content_scripts',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });
});

test('while one edits, the server that rebuilds may send its scripts', () => {
  const policy = pagePolicy({ browser: 'chrome', command: 'serve' });
  expect(policy).toContain(' ws:');
  expect(policy).not.toContain('trusted-types');
  expect(pagePolicy({ browser: 'chrome', command: 'build' })).not.toContain('ws:');
});
