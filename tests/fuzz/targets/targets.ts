import { adapterIds } from '../../../utils/providers/registry';
import type { Target } from '../engine/target';

/** Loaded where they are used: each brings what it fuzzes. */
const loaders: Record<string, () => Promise<Target>> = {
  page: async () => (await import('./page')).pageTarget(),
  pack: async () => (await import('./pack')).packTarget(),
  'pack-answers': async () => (await import('./pack-answers')).packAnswersTarget(),
  messages: async () => (await import('./messages')).messagesTarget(),
  backup: async () => (await import('./backup')).backupTarget(),
  checkout: async () => (await import('./checkout')).checkoutTarget(),
};

const ADAPTER = 'adapter-';

/** Every target, adapters one by one: `adapter-mtn`. */
export const targetNames: readonly string[] = [
  ...Object.keys(loaders),
  ...adapterIds.map((id) => `${ADAPTER}${id}`),
];

export async function targetNamed(name: string): Promise<Target> {
  const load = loaders[name];
  if (load !== undefined) return load();
  if (!targetNames.includes(name)) throw new Error(`No target ${name}: ${targetNames.join(', ')}`);
  return (await import('./adapter')).adapterTarget(name.slice(ADAPTER.length));
}
