import { checkoutAddress } from '../../utils/domain/checkout';
import { newAttempt } from '../../utils/domain/renewal/new-attempt';
import type { Reply } from '../../utils/messages';
import type { Store } from '../../utils/store/open';
import { readSettings } from '../../utils/store/settings';
import { openAttempt } from './renewals';

const nothing: Reply = { ok: false, failure: null, place: null };

/**
 * Opens the provider's own checkout, if its address is one the provider declares, and starts to
 * watch for the effect. DataLeft itself neither orders nor pays.
 */
export async function openCheckout(store: Store, lineKey: string, planId: string): Promise<Reply> {
  const line = await store.get('lines', lineKey);
  const connection = line && (await store.get('connections', line.connectionId));
  const catalogue = line && (await store.get('catalogues', line.connectionId));
  const plan = catalogue?.plans.find(({ id }) => id === planId);
  if (line === undefined || connection === undefined || !plan?.checkout) return nothing;
  const values = { offering: plan.id, line: line.reading.lineId };
  const address = checkoutAddress(plan.checkout, values, connection);
  if (!address.ok) return { ...address, place: null };
  const settings = readSettings(await store.get('settings', 'settings'));
  const support = plan.support === null ? null : checkoutAddress(plan.support, values, connection);
  const attempt = newAttempt(
    crypto.randomUUID(),
    { line, connection, plan },
    support?.ok ? support.value.href : null,
    settings.overdueAfterMinutes,
    Date.now(),
  );
  await openAttempt(store, attempt, address.value.href);
  return { ok: true, value: null };
}
