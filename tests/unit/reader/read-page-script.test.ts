import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
let folder = '';

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function run(...args: string[]): { code: number | null; said: unknown } {
  const { status, stdout } = spawnSync(process.execPath, [tsx, 'scripts/read-page.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: status, said: JSON.parse(stdout) };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-page-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('prints one reading for one file, and a list for several, of any kind', () => {
  const xml = file('a.xml', '<line><data unit="MB"><remaining>650</remaining></data></line>');
  const text = file('b.txt', 'Data left: 3 GB');
  const json = file('c.json', '{"dataLeftMb":12,"validUntil":"2026-10-01"}');
  expect(run(xml, '--now', '2026-09-01T00:00:00Z')).toMatchObject({
    code: 0,
    said: { dataRemainingBytes: 650_000_000 },
  });
  expect(run(xml, text, json, '--now', '2026-09-01T00:00:00Z')).toMatchObject({
    code: 0,
    said: [
      { dataRemainingBytes: 650_000_000 },
      { dataRemainingBytes: 3_000_000_000 },
      { dataRemainingBytes: 12_000_000, expiresAt: '2026-10-01T00:00:00.000Z' },
    ],
  });
}, 60_000);

it('says what is wrong, and fails', () => {
  const text = file('d.txt', 'Data left: 3 GB');
  expect(run(text, '--zone', 'Mars/Olympus')).toEqual({
    code: 1,
    said: { error: 'No time zone is called Mars/Olympus.', why: 'no-zone', field: 'zone' },
  });
  expect(run(text, '--now', 'soon')).toMatchObject({
    code: 1,
    said: { error: expect.stringContaining('soon') },
  });
  expect(run()).toMatchObject({ code: 1 });
  expect(run(join(folder, 'none.html'))).toMatchObject({ code: 1 });
}, 60_000);
