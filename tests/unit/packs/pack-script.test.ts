import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type CheckOptions, checkFile } from '../../../scripts/pack/check-file';
import { problemSentence } from '../../../scripts/pack/problem-sentence';
import { checkPack } from '../../../utils/packs/check-pack';
import { textOf } from '../../support/source-files';
import { NOW, packWith } from './a-pack';

const options: CheckOptions = {
  fixtures: [],
  requests: [],
  now: NOW,
  url: undefined,
  zone: undefined,
  gigabyte: 'decimal',
  asked: {},
};

const fixture = fileURLToPath(new URL('../../fixtures/packs/1nce-quota.json', import.meta.url));
const pack = textOf('public/packs/1nce.json');

describe('npm run pack -- check', () => {
  test('shows what a pack reads: moments as ISO 8601, absent means not said', () => {
    const asked = { iccid: '8988000000000000111' };
    const { ok, output } = checkFile(pack, { ...options, fixtures: [fixture], asked });
    expect(ok).toBe(true);
    expect(output).toMatchObject({
      lines: [{ tail: '0111', expiresAt: '2034-05-31T00:00:00.000Z' }],
    });
    expect(JSON.stringify(output)).not.toContain('null');
  });

  test('takes a fixture by the name of its request, and another zone', () => {
    const asked = { iccid: '8988000000000000111' };
    const { output } = checkFile(pack, {
      ...options,
      requests: [`quota=${fixture}`],
      zone: 'Europe/Berlin',
      asked,
    });
    expect(output).toMatchObject({ lines: [{ expiresAt: '2034-05-30T22:00:00.000Z' }] });
  });

  test('shows the failure of a reading', () => {
    const { ok, output } = checkFile(pack, { ...options, fixtures: [fixture] });
    expect(ok).toBe(false);
    expect(output).toMatchObject({ error: { kind: 'unreadable', path: 'lines[0].id' } });
  });

  test('says in a sentence what is wrong with a pack, and where', () => {
    const text = JSON.stringify(packWith([['hosts', 0], 'https://*.provider.example']));
    const { ok, output } = checkFile(text, options);
    expect(ok).toBe(false);
    expect(output).toMatchObject({
      error: {
        problems: [
          { path: 'hosts[0]', message: 'A wildcard is not allowed: every host is named.' },
          { path: 'requests[0].url' },
        ],
      },
    });
  });

  test('refuses more fixtures than requests', () => {
    expect(() => checkFile(pack, { ...options, fixtures: [fixture, fixture] })).toThrow(
      /no request/,
    );
  });

  test.each([{}, [], 7, { ...Object(packWith()), lines: 3 }])(
    'has a sentence for every problem of %j',
    (json) => {
      const checked = checkPack(json);
      const problems = checked.ok ? [] : checked.problems;
      expect(problems.length).toBeGreaterThan(0);
      for (const { message } of problems.map(problemSentence)) expect(message).toMatch(/[.)]$/);
    },
  );
});
