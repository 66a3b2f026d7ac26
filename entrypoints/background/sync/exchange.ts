import { canonical } from '../../../utils/backup/canonical';
import type { Doc } from '../../../utils/domain/sync/document';
import { ownArea } from '../../../utils/domain/sync/own-area';
import type { SyncState } from '../../../utils/domain/sync/sync-state';
import { REMEMBERED } from '../../../utils/domain/sync/tidy';
import { DAY, MINUTE } from '../../../utils/domain/time';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { readSynced, writeSynced } from '../../../utils/platform/sync';
import { adapterIds } from '../../../utils/providers/registry';
import type { Store } from '../../../utils/store/open';
import { readSyncState } from '../../../utils/store/read-sync-state';
import { changeSyncState } from '../../../utils/store/sync-state';
import { type TakenIn, takeIn } from '../../../utils/store/take-in';
import { decodeAreas, type LaidArea, type ReadAreas } from '../../../utils/sync/decode-areas';
import { type Fitted, fitArea } from '../../../utils/sync/fit-area';
import { headShape, type Items, itemName, partOf } from '../../../utils/sync/items';
import { packTexts } from '../../../utils/sync/plan-packs';
import { understand } from '../site/read-site';
import { nameLeft } from './name-left';

/** So long is a write put off after the one before it: far below what browsers allow. */
export const PAUSE = 10_000;

/** So often a machine says that it is still there. */
const BEAT = 30 * DAY;

/** Packs that came from elsewhere are checked like any other that comes in. */
async function checkPacks(store: Store, docs: readonly Doc[]): Promise<Map<string, ProviderPack>> {
  const stored = await store.getAll('packs');
  const checked = new Map(stored.map(({ pack }) => [canonical(pack), pack]));
  for (const { id, text } of docs.flatMap(packTexts)) {
    if (checked.has(text)) continue;
    const check = await understand({ ask: 'check', text });
    if (check?.ok === true && check.pack.id === id) checked.set(text, check.pack);
  }
  return checked;
}

/** What came of one exchange. */
export interface Exchanged {
  state: SyncState;
  taken: TakenIn | null;
  /** Something is left to be laid down: epoch ms from when on; null: nothing is. */
  againAt: number | null;
}

/** Machines that nobody has heard of for so long that their room is wanted. */
const longGone = (areas: readonly LaidArea[], machine: string, now: number): string[] =>
  areas
    .filter((area) => area.machine !== machine && now - area.at > REMEMBERED)
    .map((area) => area.machine);

const without = (items: Items, machines: readonly string[]): Items =>
  Object.fromEntries(
    Object.entries(items).filter(([name]) => !machines.includes(partOf(name)?.machine ?? '')),
  );

interface Laying extends Fitted {
  /** Names of items that are not needed any more. */
  stale: string[];
}

/** What is to be laid down; null where it lies there already. */
async function plan(
  items: Items,
  { areas, faults }: ReadAreas,
  machine: string,
  entries: Doc,
  now: number,
): Promise<Laying | { items: null; left: Fitted['left'] }> {
  const own = areas.find((area) => area.machine === machine);
  const isWhole = faults.length === 0;
  const gone = isWhole ? longGone(areas, machine, now) : [];
  const others = areas.filter((area) => area.machine !== machine && !gone.includes(area.machine));
  const wanted = ownArea(entries, machine, own?.entries ?? new Map(), others, isWhole);
  const fitted = await fitArea(machine, wanted, now, without(items, [machine, ...gone]));
  const head = headShape.safeParse(fitted.items[itemName(machine, 0)]);
  const isSame = head.success && own?.checksum === head.data.checksum;
  if (isSame && gone.length === 0 && Math.abs(now - own.at) < BEAT) {
    return { items: null, left: fitted.left };
  }
  const stale = Object.keys(items).filter((name) => {
    const part = partOf(name);
    const isOurs = part?.machine === machine && fitted.items[name] === undefined;
    return isOurs || gone.includes(part?.machine ?? '');
  });
  return { ...fitted, stale };
}

const faultOf = ({ faults }: ReadAreas, machine: string): SyncState['fault'] =>
  faults.find((each) => each.machine !== machine)?.fault ?? null;

/** Is what lies there under our own name from a newer DataLeft than this? Then it is left alone. */
const isOutdated = ({ faults }: ReadAreas, machine: string): boolean =>
  faults.some((each) => each.machine === machine && each.fault === 'newer');

/** Brings this machine and the others together, once. Whatever fails leaves both as they were. */
export async function exchange(store: Store, now: number): Promise<Exchanged | null> {
  const before = await readSyncState(store);
  if (!before.on) return null;
  const end = async (
    change: Partial<SyncState>,
    taken: TakenIn | null,
    againAt: number | null,
  ): Promise<Exchanged> => {
    const state = { ...before, ...change };
    if (canonical(state) !== canonical(before)) await changeSyncState(store, change);
    return { state, taken, againAt };
  };
  const items = await readSynced();
  if (items === null) return end({ fault: 'unavailable' }, null, null);
  const read = await decodeAreas(items);
  const { machine } = before;
  const docs = read.areas.map(({ entries }) => entries);
  const checked = await checkPacks(store, docs);
  const taken = await takeIn(store, read, { checked, adapters: new Set(adapterIds) }, now);
  if (taken === null) return null;
  const others = new Set([...read.areas, ...read.faults].map((area) => area.machine));
  others.delete(machine);
  const found = { others: others.size, fault: faultOf(read, machine) };
  // Told to the minute: no round is to write it anew.
  const isLate = Math.abs(now - (before.doneAt ?? 0)) >= MINUTE;
  const doneAt = isLate ? now : before.doneAt;
  if (isOutdated(read, machine)) return end({ ...found, fault: 'newer' }, taken, null);
  const laying = await plan(items, read, machine, taken.entries, now);
  const left = await nameLeft(store, laying.left);
  const again = taken.isUnsettled ? now : null;
  if (laying.items === null) return end({ ...found, left, doneAt }, taken, again);
  const since = now - (before.wroteAt ?? 0);
  if (since >= 0 && since < PAUSE) {
    const fault = before.fault === 'refused' ? before.fault : found.fault;
    return end({ ...found, fault }, taken, (before.wroteAt ?? 0) + PAUSE);
  }
  // Switched off meanwhile, by the user or by a policy.
  if (!(await readSyncState(store)).on) return null;
  const isTaken = await writeSynced(laying.items, laying.stale);
  return isTaken
    ? end({ ...found, left, doneAt, wroteAt: now }, taken, again)
    : end({ ...found, left, fault: 'refused', wroteAt: now }, taken, now + PAUSE);
}
