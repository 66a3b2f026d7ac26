import type { Adapter } from './contract';
import { tmforum } from './tmforum/adapter';

/** Every way to read a provider: one line each. */
export const adapters: Record<string, Adapter> = {
  [tmforum.id]: tmforum,
};
