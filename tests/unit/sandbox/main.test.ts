import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { parseArguments } from '../../../sandbox/arguments';

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

it.each(['SIGTERM', 'SIGINT'] as const)('says how to get in, and ends on %s', async (signal) => {
  const args = ['--import', 'tsx', 'sandbox/main.ts', '--port', '0'];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  const [printed] = await once(started.stdout, 'data');
  const [, url = ''] = /Sandbox at (\S+)/.exec(String(printed)) ?? [];
  expect(String(printed)).toMatch(/mei@example\.com +mei-password +sandbox-mei +access-mei/);
  expect((await fetch(`${url}/sandbox/state`)).status).toBe(200);
  started.kill(signal);
  expect(await once(started, 'exit')).toEqual([0, null]);
});

it('reads its arguments', () => {
  expect(parseArguments(['--port', '4000', '--seed', '7', '--flow', 'off'])).toEqual({
    port: 4000,
    seed: 7,
    flow: false,
  });
  expect(parseArguments([])).toEqual({ flow: true });
  expect(() => parseArguments(['--flow', 'maybe'])).toThrow(/flow/);
  expect(() => parseArguments(['--port', '70000'])).toThrow(/port/);
});
