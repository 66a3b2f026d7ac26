import type { Reply } from '../../../utils/messages';
import { runCycle } from '../cycle';

const done: Reply = { ok: true, value: null };

/** Somebody opened the popup. */
export async function wake(): Promise<Reply> {
  await runCycle('old');
  return done;
}

/** @param connectionId null: all of them */
export async function refresh({ connectionId }: { connectionId: string | null }): Promise<Reply> {
  await runCycle(connectionId === null ? 'all' : [connectionId]);
  return done;
}
