import { isUnderWay, withoutTab } from '../../utils/domain/renewal';
import { defaultSettings } from '../../utils/domain/settings';
import type { Reply } from '../../utils/messages';
import { showNotice, withdrawNotice } from '../../utils/platform/notifications';
import { putAtOnce } from '../../utils/store/at-once';
import { announceChange } from '../../utils/store/changes';
import { edit, editSettings } from '../../utils/store/edits';
import { putLineFilter } from '../../utils/store/line-filters';
import { putLineRules, watchPlan } from '../../utils/store/line-rules';
import { readSettings } from '../../utils/store/settings';
import { putTick } from '../../utils/store/ticks';
import { acknowledge, snooze } from './alerts';
import type { OtherHandlers } from './answer-command';
import { openCheckout } from './checkout';
import { thenCopy } from './commands/then-copy';
import { unlessSet } from './commands/unless-set';
import { dropConnection, saveConnection, testConnection } from './connect';
import { review, runCycle } from './cycle';
import { leaveGuard } from './guard-tab';
import { findInterface, listInterfaces } from './interfaces';
import { fetchRates, saveRates } from './rates';
import { dropReceipt, keepFilePart, saveBillLink, saveReceipt } from './receipts';
import { saveRelay, testRelay } from './relay';
import { settle } from './settle';
import { allowBackground } from './site/allow-background';
import { connectPack } from './site/connect-pack';
import { checkPackFile, dropPack, importPack, switchPack } from './site/packs';
import { watchPage } from './site/watch';
import { spokenLocale } from './spoken-locale';
import { clearSync, switchSync } from './sync/switch-sync';

const done: Reply = { ok: true, value: null };
const refused: Reply = { ok: false, failure: null, place: null };

/** All the shapes of what is stored: needed once in a blue moon. */
const backup = () => import('./backup');

const passphrase = () => import('./passphrase');

export const handlers: OtherHandlers = {
  'test-connection': unlessSet(({ draft, connectionId }, store) =>
    testConnection(store, draft, connectionId),
  ),
  'save-connection': thenCopy(
    unlessSet(({ draft, connectionId }, store) => saveConnection(store, draft, connectionId)),
  ),
  'list-interfaces': async () => ({ ok: true, value: await listInterfaces() }),
  'find-interface': ({ address }) => findInterface(address),
  async 'pause-connection'({ connectionId, paused }, store) {
    await edit(store, 'connections', connectionId, (connection) => ({
      ...connection,
      paused,
      status: { ...connection.status, nextDueAt: paused ? connection.status.nextDueAt : 0 },
    }));
    await settle(store);
    await runCycle();
    return done;
  },
  'remove-connection': thenCopy(
    unlessSet(async ({ connectionId }, store) => {
      await dropConnection(store, connectionId);
      return done;
    }),
  ),
  'save-settings': thenCopy(
    unlessSet(async ({ settings }, store) => {
      const given = Object.entries(settings).filter(([name]) => name in defaultSettings);
      await editSettings(store, Object.fromEntries(given));
      await review(store);
      return done;
    }),
  ),
  'open-checkout': ({ lineKey, planId }, store) => openCheckout(store, lineKey, planId),
  async 'open-at-once'(given, store) {
    await putAtOnce(store, given, Date.now());
    announceChange();
    return done;
  },
  async 'give-up'({ renewalId }, store) {
    await edit(store, 'renewals', renewalId, (renewal) =>
      isUnderWay(renewal)
        ? { ...withoutTab(renewal), state: 'given-up', closedAt: Date.now() }
        : renewal,
    );
    await review(store);
    return done;
  },
  'leave-guard': ({ renewalId, on }, store) => leaveGuard(store, renewalId, on),
  async acknowledge({ alertId }, store) {
    await acknowledge(store, alertId);
    return done;
  },
  async snooze({ alertId, until }, store) {
    await snooze(store, alertId, until);
    return done;
  },
  'save-line-rules': thenCopy(
    unlessSet(async ({ rules }, store) => {
      await putLineRules(store, rules);
      await review(store);
      return done;
    }),
  ),
  async 'watch-plan'({ connectionId, planId, watched }, store) {
    await watchPlan(store, connectionId, planId, watched);
    announceChange();
    return done;
  },
  async tick({ lineKey, name, done: ticked }, store) {
    await putTick(store, lineKey, name, ticked ? Date.now() : null);
    announceChange();
    return done;
  },
  'save-relay': unlessSet(async ({ relay, secret }, store) => {
    const reply = await saveRelay(store, relay, secret);
    // What waits goes there now, or nowhere any more.
    if (reply.ok) await settle(store);
    return reply;
  }),
  'save-rates': ({ rates }, store) => saveRates(store, rates),
  'save-line-filter': thenCopy(async ({ name, filter }, store) => {
    if (!(await putLineFilter(store, name, filter))) return refused;
    announceChange();
    return done;
  }),
  'fetch-rates': (_, store) => fetchRates(store),
  'test-relay': (_, store) => testRelay(store),
  'watch-page': thenCopy(unlessSet(({ draft, html }, store) => watchPage(store, draft, html))),
  'allow-background': ({ connectionId, allowed }, store) =>
    allowBackground(store, connectionId, allowed),
  'check-pack': ({ text }, store) => checkPackFile(store, text),
  'import-pack': thenCopy(unlessSet(({ text }, store) => importPack(store, text))),
  'enable-pack': unlessSet(({ packId, enabled }, store) => switchPack(store, packId, enabled)),
  'remove-pack': unlessSet(({ packId }, store) => dropPack(store, packId)),
  'keep-file-part': ({ fileId, part, base64 }, store) => keepFilePart(store, fileId, part, base64),
  'save-receipt': thenCopy(({ receipt, sure }, store) => saveReceipt(store, receipt, sure)),
  'remove-receipt': thenCopy(({ receiptId }, store) => dropReceipt(store, receiptId)),
  'link-bill': thenCopy(({ connectionId, billId, renewalId }, store) =>
    saveBillLink(store, { connectionId, id: billId }, renewalId),
  ),
  'check-backup': async ({ file }, store) => (await backup()).checkBackupFile(store, file),
  'restore-backup': thenCopy(async ({ file, way }, store) =>
    (await backup()).restoreBackupFile(store, file, way),
  ),
  'read-lock': async (_, store) => (await passphrase()).tellLock(store),
  unlock: async (given, store) => (await passphrase()).enterPassphrase(store, given.passphrase),
  lock: async (_, store) => (await passphrase()).lockNow(store),
  'set-passphrase': async ({ current, next }, store) =>
    (await passphrase()).changePassphrase(store, current, next),
  'forget-passphrase': async (_, store) => (await passphrase()).forgetPassphrase(store),
  'erase-everything': async (_, store) => (await import('./erase')).eraseEverything(store),
  'connect-pack': thenCopy(
    unlessSet(({ draft, connectionId }, store) => connectPack(store, draft, connectionId)),
  ),
  'switch-sync': unlessSet(({ on }, store) => switchSync(store, on)),
  'clear-sync': unlessSet(() => clearSync()),
  async 'test-notification'(_, store) {
    const settings = readSettings(await store.get('settings', 'settings'));
    const { alerts } = (await spokenLocale(settings)).words;
    const { testTitle: title, testText: message } = alerts;
    const notice = { id: 'test', title, message, buttons: [], silent: !settings.sound };
    await withdrawNotice(notice.id);
    await showNotice(notice);
    await settle(store);
    return done;
  },
};
