import { providerTime } from '../../utils/domain/connection';
import { proposePlan } from '../../utils/domain/plans';
import { showPopup } from '../../utils/platform/popup-address';
import { openPage, openTab } from '../../utils/platform/tabs';
import type { Store } from '../../utils/store/open';
import { openStore } from '../../utils/store/open';
import { markSeen, toldIn } from '../../utils/store/outbox';
import { noticeActions } from '../../utils/view/notice';
import { signInLink } from '../../utils/view/site-links';
import { acknowledge, snooze } from './alerts';
import { renew } from './renew';

/** A click on the notification itself: the popup tells the whole. */
export async function openNotice(noticeId: string): Promise<void> {
  const store = await openStore();
  await markSeen(store, await toldIn(store, noticeId), Date.now());
  await showPopup();
}

export async function dismissNotice(noticeId: string): Promise<void> {
  const store = await openStore();
  // Seen is not answered: the alert stays in the popup.
  await markSeen(store, await toldIn(store, noticeId), Date.now());
}

export async function answerNotice(alertId: string, button: number): Promise<void> {
  const store = await openStore();
  const alert = await store.get('alerts', alertId);
  if (alert === undefined) return;
  switch (noticeActions(alert.kind)[button]) {
    case 'renew':
      if (await renewLine(store, alert.lineKey)) await acknowledge(store, alertId);
      return;
    case 'sign-in':
      return openSignIn(store, alert.connectionId);
    case 'support':
      return openSupport(store, alert.renewalId);
    case 'account':
      return openAccount(store, alert.connectionId);
    case 'settings':
      return openPage('options', `connections/${alert.connectionId}`);
    case 'snooze':
      return snooze(store, alertId, 'tomorrow');
    case undefined:
      return showPopup();
  }
}

/** The plan that the popup would propose, by the same way; false where its checkout is not open yet. */
async function renewLine(store: Store, lineKey: string | null): Promise<boolean> {
  const line = lineKey === null ? undefined : await store.get('lines', lineKey);
  const connection = line && (await store.get('connections', line.connectionId));
  const catalogue = line && (await store.get('catalogues', line.connectionId));
  const plan =
    line === undefined || connection === undefined
      ? null
      : proposePlan(line.reading, catalogue?.plans ?? [], providerTime(connection, Date.now()));
  if (line !== undefined && plan !== null) return renew(store, line.key, plan.id);
  await showPopup();
  return false;
}

/** The provider's own page where the browser's session counts; else where the secret is kept. */
async function openSignIn(store: Store, connectionId: string): Promise<void> {
  const connection = await store.get('connections', connectionId);
  const session = connection?.site?.browserSession === true;
  const link = connection !== undefined && session ? signInLink(connection) : null;
  if (link === null) await openPage('options', `connections/${connectionId}`);
  else await openTab(link);
}

/** Where bills are settled and sign-ins renewed; the popup, where no such place is known. */
async function openAccount(store: Store, connectionId: string): Promise<void> {
  const connection = await store.get('connections', connectionId);
  const link = connection?.site?.links.account ?? connection?.website ?? null;
  if (link === null) await showPopup();
  else await openTab(link);
}

async function openSupport(store: Store, renewalId: string | null): Promise<void> {
  const renewal = renewalId === null ? undefined : await store.get('renewals', renewalId);
  if (renewal?.support) await openTab(renewal.support);
  else await showPopup();
}
