import { parseAddress } from '../../utils/domain/checkout-address';
import type { Connection } from '../../utils/domain/connection';
import type { Failure } from '../../utils/domain/failure';
import type { Draft, Place, Reply } from '../../utils/messages';
import { addressOf, typedAddress } from '../../utils/providers/address-of';
import type { Adapter } from '../../utils/providers/contract';
import { bareLine, checkLine } from '../../utils/providers/line-number';
import { adapterOf } from '../../utils/providers/registry';
import { carriedOver } from './carried-over';

type Refusal = Extract<Reply, { ok: false }>;

export const refuse = (failure: Failure, place: Place | null): Refusal => ({
  ok: false,
  failure,
  place,
});

export interface Checked {
  ok: true;
  adapter: Adapter;
  address: string;
  website: string | null;
  line: string | null;
}

/** A draft whose addresses are safe, or the field that is wrong. */
export async function checkDraft(draft: Draft): Promise<Refusal | Checked> {
  const adapter = await adapterOf(draft.adapter);
  if (adapter === undefined) return { ok: false, failure: null, place: null };
  const address = typedAddress(adapter, draft.address);
  if (!address.ok) return refuse(address.failure, 'address');
  const line = draft.line?.trim() ? bareLine(draft.line) : null;
  const wrongLine = checkLine(adapter, line);
  if (wrongLine !== null) return refuse(wrongLine, 'line');
  const checked: Checked = {
    ok: true,
    adapter,
    address: address.value,
    website: null,
    line,
  };
  if (draft.website === null || draft.website.trim() === '') return checked;
  const website = parseAddress(draft.website);
  if (!website.ok) return refuse(website.failure, 'website');
  return { ...checked, website: addressOf({}, website.value) };
}

/** What a provider with one address for all is called; of the others, where it is. */
const nameOf = ({ address, name }: Adapter, host: string): string =>
  address === null ? host : name;

/** What is stored of a draft that was checked. What was found out about another address is forgotten. */
export function connectionOf(
  { adapter, address, website, line }: Checked,
  draft: Draft,
  id: string,
  previous: Connection | undefined,
  now: number,
): Connection {
  return {
    id,
    adapter: adapter.id,
    name: draft.name.trim() === '' ? nameOf(adapter, new URL(address).host) : draft.name.trim(),
    address,
    website,
    gigabyte: adapter.gigabyte ?? draft.gigabyte,
    paceMinutes: draft.paceMinutes,
    ...carriedOver(previous, now),
    ...(line === null ? {} : { asked: { line } }),
    ...(draft.lines === null ? {} : { chosen: draft.lines }),
    site: null,
  };
}
