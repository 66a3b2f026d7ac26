import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../../utils/on-command';
import { onAlarm } from '../../utils/platform/alarms';
import { onKey } from '../../utils/platform/keyboard';
import { onLifecycle, type Presence } from '../../utils/platform/lifecycle';
import { onManaged } from '../../utils/platform/managed-changes';
import { onMenu } from '../../utils/platform/menus';
import { onNotice } from '../../utils/platform/notifications';
import { onOmnibox } from '../../utils/platform/omnibox';
import { onPageMessage } from '../../utils/platform/page-visits';
import { onPermissionsChanged } from '../../utils/platform/permissions';
import { onSynced } from '../../utils/platform/sync';
import { afterWhatWoke } from './after-what-woke';
import { answerCommand, answers } from './answer-command';
import { guard } from './guard';
import { listenToTabs } from './tab-listener';

const cycle = () => import('./cycle');
const notices = () => import('./notices');
const tabs = () => import('./review-tabs');
const synced = () => import('./sync-if-on');

/**
 * Registers everything at once and synchronously: the event that woke the worker is waiting. All else
 * is imported by the event that needs it.
 */
export default defineBackground(() => {
  const first = afterWhatWoke(
    guard('start', async () => (await import('./start-look')).lookAtStart()),
  );
  const on = <Given extends unknown[]>(what: string, work: (...given: Given) => Promise<void>) =>
    guard(what, (...given: Given) => first(() => work(...given)));
  const wake = on('wake', async () => (await cycle()).runCycle());
  const autoLock = on('lock', async (presence: Presence | null) =>
    (await import('./auto-lock')).autoLock(presence),
  );
  onAlarm({ due: wake, lock: () => autoLock(null) });
  onLifecycle({
    woken: wake,
    moved: autoLock,
    started: on('tabs of before', async () => (await tabs()).reviewTabs(true)),
    installed: on('installed', async (reason) =>
      (await import('./install')).prepareVersion(reason),
    ),
  });
  const tabsAllowed = on('tabs allowed', async () => (await tabs()).resumeTabs());
  const permitted = on('permissions', async () => (await cycle()).readPermitted());
  onPermissionsChanged(() => {
    tabsAllowed();
    permitted();
  });
  listenToTabs();
  onManaged(
    on('policy', async () => {
      await (await import('./policy/follow-policy')).takePolicy();
      await (await synced()).syncIfOn();
    }),
  );
  onNotice({
    clicked: on('notice clicked', async (id) => (await notices()).openNotice(id)),
    button: on('notice button', async (id, at) => {
      await (await notices()).answerNotice(id, at);
      await (await synced()).syncIfOn();
    }),
    dismissed: on('notice dismissed', async (id) => (await notices()).dismissNotice(id)),
  });
  onMenu(
    on('menu', async (id) => {
      await (await import('./answer-menu')).answerMenu(id);
      await (await synced()).syncIfOn();
    }),
  );
  onKey(on('key', async (key) => (await import('./keyboard')).answerKey(key)));
  onOmnibox({
    typed: (text) => first(async () => (await import('./omnibox')).suggestLines(text)),
    entered: on('omnibox', async (text) => (await import('./omnibox')).openMeant(text)),
  });
  onSynced(on('synced', async () => (await synced()).syncIfOn()));
  onCommand(Object.keys(answers), (command) => first(() => answerCommand(command)));
  onPageMessage((message, visitor) =>
    first(async () => (await import('./page-messages')).answerPageMessage(message, visitor)),
  );
});
