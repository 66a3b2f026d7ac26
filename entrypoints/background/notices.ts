import { proposePlan } from '../../utils/domain/plans';
import { openPage, openTab, showPopup } from '../../utils/platform/tabs';
import type { Store } from '../../utils/store/open';
import { openStore } from '../../utils/store/open';
import { markSeen } from '../../utils/store/outbox';
import { noticeActions } from '../../utils/view/notice';
import { acknowledge, snooze } from './alerts';
import { openCheckout } from './checkout';

/** A click on the notification itself: the popup tells the whole. */
export async function openNotice(alertId: string): Promise<void> {
  const store = await openStore();
  await markSeen(store, alertId);
  await showPopup();
}

export async function dismissNotice(alertId: string): Promise<void> {
  // Seen is not answered: the alert stays in the popup.
  await markSeen(await openStore(), alertId);
}

export async function answerNotice(alertId: string, button: number): Promise<void> {
  const store = await openStore();
  const alert = await store.get('alerts', alertId);
  if (alert === undefined) return;
  switch (noticeActions(alert.kind)[button]) {
    case 'renew':
      await renew(store, alert.lineKey);
      return acknowledge(store, alertId);
    case 'sign-in':
      return openPage('options', `connections/${alert.connectionId}`);
    case 'support':
      return openSupport(store, alert.renewalId);
    case 'snooze':
      return snooze(store, alertId);
    case undefined:
      return showPopup();
  }
}

/** The plan that the popup would propose; where there is none, the popup says why. */
async function renew(store: Store, lineKey: string | null): Promise<void> {
  const line = lineKey === null ? undefined : await store.get('lines', lineKey);
  const catalogue = line && (await store.get('catalogues', line.connectionId));
  const plan = line && proposePlan(line.reading, catalogue?.plans ?? [], Date.now());
  const opened = line && plan ? await openCheckout(store, line.key, plan.id) : null;
  if (opened === null || !opened.ok) await showPopup();
}

async function openSupport(store: Store, renewalId: string | null): Promise<void> {
  const renewal = renewalId === null ? undefined : await store.get('renewals', renewalId);
  if (renewal?.support) await openTab(renewal.support);
  else await showPopup();
}
