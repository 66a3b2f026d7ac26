import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { counted, type Figure } from './figure';

/** A part that is a program of its own, with a table of its own. */
async function runScript(name: string): Promise<void> {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const running = spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
  const code = await new Promise((resolve) => running.once('exit', resolve));
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
}

export const scriptPart = (name: string) => async (): Promise<Figure[]> => {
  await runScript(name);
  return [];
};

interface Comparison {
  name: string;
  best: string;
  requests: number;
  p99AtSameRequests: number;
}

const FIFTH = 0.2;

/** The simulation, with what the adaptive pace is held to. */
export async function benchFrugality(): Promise<Figure[]> {
  await runScript('frugality');
  const json = await readFile('.output/bench-frugality.json', 'utf8');
  const { comparisons } = JSON.parse(json) as { comparisons: Comparison[] };
  const [usual] = comparisons;
  if (usual === undefined) throw new Error('Nothing was compared.');
  const rounded = (share: number): number => Number(share.toFixed(3));
  return [
    counted(`requests ÷ those ${usual.best}`, rounded(usual.requests), '', FIFTH),
    counted('P99 ÷ at as many requests', rounded(usual.p99AtSameRequests), '', FIFTH),
  ];
}
