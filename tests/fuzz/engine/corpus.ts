import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../corpus/', import.meta.url));

/** Inputs of a target that found something once, or led somewhere new. */
export function readCorpus(target: string): string[] {
  const folder = `${root}${target}/`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'));
}

/** Under a name made of the input, so that none is there twice. */
export function keepInput(target: string, input: string): string {
  const folder = `${root}${target}/`;
  const name = createHash('sha256').update(input).digest('hex').slice(0, 16);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.txt`, input);
  return `tests/fuzz/corpus/${target}/${name}.txt`;
}
