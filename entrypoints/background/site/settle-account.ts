import type { Connection } from '../../../utils/domain/connection';
import type { Result } from '../../../utils/domain/failure';
import { done, failed } from '../../../utils/domain/failure';
import type { Poll } from '../../../utils/domain/model';
import type { Links, Way } from '../../../utils/domain/site';
import type { AnswerTo } from '../../../utils/packs/reading-room';
import { edit } from '../../../utils/store/edits';
import type { Store } from '../../../utils/store/open';

/** A page shows a number whole or masked, and may do both: its last digits tell it. */
const essence = (account: string): string => {
  const digits = account.replace(/\D/g, '');
  return digits.length >= 4 && !account.includes('@') ? digits.slice(-4) : account.toLowerCase();
};

/** Enough of a digest to tell accounts apart, and nothing that leads back to one. */
export async function fingerprint(connectionId: string, account: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${connectionId}\n${essence(account)}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Addresses that the provider's own sign-in page told; what the pack says goes first. */
export async function rememberLinks(
  store: Store,
  { id, site }: Connection,
  learned: Links,
): Promise<void> {
  const links = { ...learned, ...site?.links };
  if (Object.keys(links).length === Object.keys(site?.links ?? {}).length) return;
  await edit(store, 'connections', id, (row) =>
    row.site === null ? row : { ...row, site: { ...row.site, links } },
  );
}

export async function rememberWay(store: Store, id: string, way: Way): Promise<void> {
  await edit(store, 'connections', id, (row) =>
    row.site === null || row.site.way === way ? row : { ...row, site: { ...row.site, way } },
  );
}

/** What was read, whose it is, and what else the answers told. */
type Read = AnswerTo['read'];

/**
 * A reading of the account that is watched, as a poll; of another account, a failure, however well it
 * could be read. The first account that is read is the one that is watched from then on.
 */
export async function settleAccount(
  store: Store,
  { id, site, status }: Connection,
  { reading, account }: Pick<Read, 'reading' | 'account'>,
  clockOffset: number,
): Promise<Result<Poll>> {
  const whose = account === null ? null : await fingerprint(id, account);
  const known = site?.account ?? null;
  if (known !== null && whose !== null && known !== whose) return failed({ kind: 'other-account' });
  if (!reading.ok) return reading;
  if (known === null && whose !== null)
    await edit(store, 'connections', id, (row) =>
      row.site === null ? row : { ...row, site: { ...row.site, account: whose } },
    );
  const { readings, plans } = reading.value;
  return done({ readings, plans, clockOffset, endpoints: status.endpoints });
}
