import { threadId } from 'node:worker_threads';

const { BroadcastChannel: Channel } = globalThis;

/** Threads of one process hear each other; the browsers that they stand for do not. */
globalThis.BroadcastChannel = class extends Channel {
  constructor(name: string) {
    super(`${name} of thread ${threadId}`);
  }
};
