import { parseArguments } from './arguments';
import { startSandbox } from './start';

const sandbox = await startSandbox(parseArguments(process.argv.slice(2)));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.stop());
}
