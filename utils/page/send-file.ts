import { base64Of } from '../backup/base64';
import { PART_BYTES } from '../domain/receipts/receipt';
import { send } from '../messages';

/**
 * Hands a file to the worker, part by part: a worker that is stopped in between has the parts that
 * came, and one that comes twice counts once.
 * @returns false where the worker did not take it
 */
export async function sendFile(fileId: string, bytes: Uint8Array): Promise<boolean> {
  for (let part = 0; part * PART_BYTES < bytes.length; part += 1) {
    const base64 = base64Of(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
    const reply = await send({ do: 'keep-file-part', fileId, part, base64 });
    if (!reply.ok) return false;
  }
  return true;
}
