import { base64Of, bytesOf } from '../../utils/backup/base64';
import { forget, recall, remember } from '../../utils/platform/run-memory';
import { openWith, type Unlocked } from '../../utils/store/lock-key';
import type { Lock } from '../../utils/store/schema';

const NAME = 'key';

/** The key of a lock, as long as the browser runs and nobody locked it again; null: locked. */
export async function recallKey(lock: Lock): Promise<Unlocked | null> {
  const kept = await recall(NAME);
  const bytes = typeof kept === 'string' ? bytesOf(kept) : null;
  return bytes === null ? null : openWith(lock, bytes);
}

export const rememberKey = ({ bytes }: Unlocked): Promise<void> => remember(NAME, base64Of(bytes));

export const forgetKey = (): Promise<void> => forget(NAME);
