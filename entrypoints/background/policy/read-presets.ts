import type { Failure } from '../../../utils/domain/failure';
import { DEFAULT_PACE_MINUTES } from '../../../utils/domain/schedule';
import type { PackFault, PackProblem } from '../../../utils/packs/pack-problem';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import type { Preset as Described } from '../../../utils/policy/policy-shape';
import { allAdapters } from '../../../utils/providers/registry';
import type { Store } from '../../../utils/store/open';
import type { Preset } from '../../../utils/store/put-policy';
import { checkDraft, connectionOf } from '../connection-of-draft';
import { connectionOfPack } from '../site/connection-of-pack';

type Outcome = { preset: Preset } | { field: string; fault: PackFault };

/** No id that a page makes is like it. */
export const presetId = (id: string): string => `organisation-${id}`;

function faultOf(failure: Failure | null, address: string): PackFault {
  if (failure?.kind !== 'unsafe') return { kind: 'wrong-pattern' };
  if (failure.why === 'credentials') return { kind: 'credentials' };
  const { protocol = '' } = URL.parse(address) ?? {};
  return failure.why === 'not-https'
    ? { kind: 'not-https', scheme: protocol.replace(':', '') }
    : { kind: 'not-an-address' };
}

async function byAdapter(given: Described, adapter: string): Promise<Outcome> {
  const known = await allAdapters();
  if (!known.some(({ id }) => id === adapter)) {
    const options = known.map(({ id }) => id);
    return { field: 'adapter', fault: { kind: 'not-one-of', options } };
  }
  const draft = {
    adapter,
    name: given.name ?? '',
    address: given.address ?? '',
    website: given.website ?? null,
    secret: null,
    line: given.line ?? null,
    lines: null,
    gigabyte: given.gigabyte ?? ('decimal' as const),
    paceMinutes: given.paceMinutes ?? DEFAULT_PACE_MINUTES,
  };
  const checked = await checkDraft(draft);
  if (!checked.ok) {
    const field = checked.place ?? 'address';
    return given[field === 'secret' ? 'address' : field] === undefined
      ? { field, fault: { kind: 'missing' } }
      : { field, fault: faultOf(checked.failure, given.address ?? '') };
  }
  const id = presetId(given.id);
  return {
    preset: {
      id,
      make: (previous) =>
        connectionOf(
          // Where the organisation names no line, the user may.
          { ...checked, line: checked.line ?? previous?.asked?.line ?? null },
          { ...draft, lines: previous?.chosen === undefined ? null : [...previous.chosen] },
          id,
          previous,
          Date.now(),
        ),
    },
  };
}

async function byPack(
  store: Store,
  given: Described,
  packId: string,
  packs: readonly ProviderPack[],
): Promise<Outcome> {
  const pack = packs.find(({ id }) => id === packId) ?? (await store.get('packs', packId))?.pack;
  if (pack === undefined) {
    const options = [...packs.map(({ id }) => id), ...(await store.getAllKeys('packs'))];
    return { field: 'pack', fault: { kind: 'not-one-of', options } };
  }
  const id = presetId(given.id);
  const draft = {
    packId,
    name: given.name ?? '',
    secret: null,
    asked: given.asked ?? {},
    gigabyte: given.gigabyte ?? ('decimal' as const),
    paceMinutes: given.paceMinutes ?? pack.paceMinutes,
  };
  return {
    preset: {
      id,
      make: (previous) => {
        // What the pack asks for, such as the ICCID, is each user's own.
        const asked = { ...previous?.site?.asked, ...draft.asked };
        const whole = { pack, enabled: true };
        return connectionOfPack(whole, { ...draft, asked }, id, previous, Date.now());
      },
    },
  };
}

/** Each described connection as one that can be stored, or what is wrong with it and where. */
export async function readPresets(
  store: Store,
  described: readonly { value: Described; place: number }[],
  packs: readonly ProviderPack[],
): Promise<{ presets: Preset[]; problems: PackProblem[] }> {
  const presets: Preset[] = [];
  const problems: PackProblem[] = [];
  for (const { value, place } of described) {
    const { adapter, pack } = value;
    const outcome =
      pack === undefined
        ? await byAdapter(value, adapter ?? '')
        : await byPack(store, value, pack, packs);
    if ('preset' in outcome) presets.push(outcome.preset);
    else problems.push({ path: `connections[${place}].${outcome.field}`, ...outcome.fault });
  }
  return { presets, problems };
}
