// `npm test`: every check there is; the last line sums them up. `npm test -- unit e2e` runs some.
// Plain JavaScript, because it runs before there is anything to compile it.
import { ensureDependencies } from './setup/dependencies.mjs';
import { countOne, inWords, sum } from './testing/counts.mjs';
import { parts } from './testing/parts.mjs';
import { runParts } from './testing/run-parts.mjs';

function selectedParts() {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    const known = parts.map(({ name }) => name).join(', ');
    throw new Error(`No such part: ${unknown.join(', ')}. There are ${known}.`);
  }
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
}

async function test() {
  try {
    const selected = selectedParts();
    await ensureDependencies();
    return sum(await runParts(selected));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return countOne(1);
  }
}

const total = await test();
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
