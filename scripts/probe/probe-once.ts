import type { Gigabyte } from '../../utils/domain/connection';
import type { Result } from '../../utils/domain/failure';
import { joinFields } from '../../utils/domain/join-fields';
import type { Poll } from '../../utils/domain/model';
import { typedAddress } from '../../utils/providers/address-of';
import { type Around, pollAdapter } from '../../utils/providers/poll-adapter';
import { adapterIds, adapterOf } from '../../utils/providers/registry';
import { optionOf, type probeOptions } from './options';

export type Typed = Partial<Record<keyof typeof probeOptions, string | boolean>>;

const TIMEOUT = 20_000;

export const around = (zone: string, timeoutMs = TIMEOUT): Around => ({
  fetch,
  isOnline: () => true,
  now: Date.now,
  zone,
  timeoutMs,
});

export const textOf = (value: string | boolean | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

export const gigabyteOf = (typed: Typed): Gigabyte =>
  typed.gigabyte === 'binary' ? 'binary' : 'decimal';

export const zoneOf = (typed: Typed): string =>
  textOf(typed.zone) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Asks once, catalogue and all, and keeps nothing. */
export async function probeAdapter(typed: Typed): Promise<Result<Poll>> {
  const adapter = await adapterOf(textOf(typed.provider) ?? '');
  if (adapter === undefined) {
    throw new Error(`--provider is none of ${adapterIds.join(', ')}`);
  }
  const address = typedAddress(adapter, textOf(typed.url) ?? '');
  if (!address.ok) return address;
  const secret = joinFields(adapter, (name) => textOf(typed[optionOf[name] as keyof Typed]));
  return pollAdapter(
    adapter,
    {
      address: address.value,
      secret,
      line: textOf(typed.line),
      gigabyte: gigabyteOf(typed),
      wantsPlans: true,
      endpoints: {},
      cache: new Map(),
    },
    around(zoneOf(typed)),
  );
}
