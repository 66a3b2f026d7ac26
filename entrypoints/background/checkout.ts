import { checkoutAddress } from '../../utils/domain/checkout';
import { providerTime } from '../../utils/domain/connection';
import { baselineOf } from '../../utils/domain/line-baseline';
import { allIn } from '../../utils/domain/plans';
import { MINUTE, SECOND } from '../../utils/domain/time';
import type { Reply } from '../../utils/messages';
import { openTab } from '../../utils/platform/tabs';
import type { Store } from '../../utils/store/open';
import { readSettings } from '../../utils/store/settings';
import { startRenewal } from '../../utils/store/start-renewal';
import { settle } from './settle';

/** The first look after a checkout opened; nobody pays faster. */
const FIRST_LOOK = 30 * SECOND;

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
  const now = Date.now();
  const providerNow = providerTime(connection, now);
  const usual = plan.activationSeconds;
  const patience = usual === null ? settings.overdueAfterMinutes * MINUTE : 2 * usual.to * SECOND;
  const support = plan.support === null ? null : checkoutAddress(plan.support, values, connection);
  await startRenewal(
    store,
    {
      id: crypto.randomUUID(),
      connectionId: connection.id,
      lineKey,
      planId,
      planName: plan.name,
      price: allIn(plan, providerNow),
      support: support?.ok ? support.value.href : null,
      activationSeconds: usual,
      openedAt: now,
      overdueAt: providerNow + patience,
      baseline: baselineOf(line),
      state: 'waiting',
      closedAt: null,
      evidence: [],
    },
    now + FIRST_LOOK,
  );
  await openTab(address.value.href);
  await settle(store);
  return { ok: true, value: null };
}
