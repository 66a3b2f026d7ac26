import { deviceAddress } from '../../utils/domain/device-address';
import type { InterfaceFacts } from '../../utils/domain/interface-facts';
import { SECOND } from '../../utils/domain/time';
import type { ReplyTo } from '../../utils/messages';
import { mayRead } from '../../utils/platform/permissions';
import { factsOf } from '../../utils/providers/facts-of';
import { findInterface as find } from '../../utils/providers/find-interface';
import { allAdapters } from '../../utils/providers/registry';
import { machine } from './poll';

/** One answer of those that an address is recognised by; somebody is waiting. */
const PATIENCE = 5 * SECOND;

export const listInterfaces = async (): Promise<InterfaceFacts[]> =>
  (await allAdapters()).map(factsOf);

/** Which interface answers at an address that was pasted. */
export async function findInterface(typed: string): Promise<ReplyTo<'find-interface'>> {
  const address = deviceAddress(typed);
  if (!address.ok) return { ...address, place: 'address' };
  const { origin } = address.value;
  if (!(await mayRead(origin))) {
    return { ok: false, failure: { kind: 'not-permitted', origin }, place: 'address' };
  }
  const found = await find(await allAdapters(), address.value, {
    ...machine(),
    timeoutMs: PATIENCE,
  });
  return { ok: true, value: found?.id ?? null };
}
