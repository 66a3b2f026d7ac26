import { namesOf } from '../../../utils/domain/policy/organisation';
import type { PackProblem } from '../../../utils/packs/pack-problem';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { releaseOrigin } from '../../../utils/platform/permissions';
import { readPolicy } from '../../../utils/policy/read-policy';
import { removeConnection } from '../../../utils/store/connections';
import type { Store } from '../../../utils/store/open';
import { putPolicy, unreadPresets } from '../../../utils/store/put-policy';
import { placesOf } from '../connect';
import { review } from '../cycle';
import { followWatchedPages } from '../site/follow-watched-pages';
import { understand } from '../site/read-site';
import { readPresets } from './read-presets';

/** Every pack is checked like one that a user brings in. */
async function checkPacks(
  given: readonly { value: string; place: number }[],
): Promise<{ packs: ProviderPack[]; problems: PackProblem[] }> {
  const packs: ProviderPack[] = [];
  const problems: PackProblem[] = [];
  for (const { value: text, place } of given) {
    const at = `packs[${place}]`;
    const check = await understand({ ask: 'check', text });
    if (check === null) problems.push({ path: at, kind: 'wrong-pattern' });
    else if (!check.ok) {
      const within = ({ path, ...fault }: PackProblem): PackProblem => ({
        path: path === '' ? at : `${at}.${path}`,
        ...fault,
      });
      problems.push(...check.problems.map(within));
    } else if (packs.some(({ id }) => id === check.pack.id)) {
      problems.push({ path: `${at}.id`, kind: 'duplicate', value: check.pack.id });
    } else packs.push(check.pack);
  }
  return { packs, problems };
}

/** The browser no longer needs to let us read what only a connection that rests would ask. */
async function releasePlaces(store: Store): Promise<void> {
  const all = await store.getAll('connections');
  const isResting = ({ organisation, paused }: (typeof all)[number]): boolean =>
    organisation === 'withdrawn' && paused;
  const needed = (await Promise.all(all.filter((row) => !isResting(row)).map(placesOf))).flat();
  for (const place of (await Promise.all(all.filter(isResting).map(placesOf))).flat())
    await releaseOrigin(place, needed);
}

/**
 * Lays what the browser was given over what is stored. What is wrong with it is kept beside it, to be
 * shown; where one pack or connection is refused, none that was there is taken away for it.
 * @param mark null: nothing is given any more
 */
export async function applyPolicy(
  store: Store,
  given: Record<string, unknown>,
  mark: string | null,
): Promise<void> {
  const { value: policy, problems: wrong } = readPolicy(given);
  const { packs, problems: wrongPacks } = await checkPacks(policy.packs);
  const { presets, problems: wrongPresets } = await readPresets(store, policy.connections, packs);
  const problems = [...wrong, ...wrongPacks, ...wrongPresets];
  const isSound = (name: string): boolean => !problems.some(({ path }) => path.startsWith(name));
  const connections = { there: presets, isWhole: isSound('connections') };
  if (connections.isWhole) {
    for (const id of await unreadPresets(store, presets)) await removeConnection(store, id);
  }
  const { name, settings, defaults, off } = policy;
  const organisation = { name, settings, locked: namesOf(settings), defaults, off };
  await putPolicy(
    store,
    {
      policy: mark === null ? null : { organisation, problems, mark },
      packs: { there: packs, isWhole: isSound('packs') },
      connections,
    },
    Date.now(),
  );
  await releasePlaces(store);
  await followWatchedPages(store);
  await review(store);
}
