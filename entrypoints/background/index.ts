import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../../utils/commands';
import { onAlarm } from '../../utils/platform/alarms';
import { onKey } from '../../utils/platform/keyboard';
import { onLifecycle } from '../../utils/platform/lifecycle';
import { onMenu } from '../../utils/platform/menus';
import { onNotice } from '../../utils/platform/notifications';
import { onPageMessage } from '../../utils/platform/page-visits';
import { onPermissionsChanged } from '../../utils/platform/permissions';
import { openPage } from '../../utils/platform/tabs';
import { openStore } from '../../utils/store/open';
import { answerCommand } from './commands';
import { readPermitted, runCycle } from './cycle';
import { guard } from './guard';
import { answerKey } from './keyboard';
import { answerMenu } from './menu';
import { answerNotice, dismissNotice, openNotice } from './notices';
import { answerPageMessage } from './page-messages';
import { listenToTabs, resumeTabs, reviewTabs } from './renewals';
import { prepareSites } from './site/prepare-sites';
import { shipPacks } from './site/ship-packs';

/** Registers everything at once and synchronously: the event that woke the worker is waiting. */
export default defineBackground(() => {
  const wake = guard('wake', () => runCycle());
  onAlarm(wake);
  onLifecycle({
    woken: wake,
    started: guard('tabs of before', () => reviewTabs(true)),
    installed: guard('installed', async (reason) => {
      if (reason === 'install') await openPage('welcome');
      await shipPacks(await openStore());
      await runCycle();
    }),
  });
  const tabsAllowed = guard('tabs allowed', resumeTabs);
  const permitted = guard('permissions', readPermitted);
  onPermissionsChanged(() => {
    tabsAllowed();
    permitted();
  });
  listenToTabs();
  onNotice({
    clicked: guard('notice clicked', openNotice),
    button: guard('notice button', answerNotice),
    dismissed: guard('notice dismissed', dismissNotice),
  });
  onMenu(guard('menu', answerMenu));
  onKey(guard('key', answerKey));
  onCommand(answerCommand);
  onPageMessage(answerPageMessage);
  // Alarms vanish on update and on disable → enable, with no event at all: every start looks.
  wake();
  guard('sites', prepareSites)();
  guard('tabs', () => reviewTabs(false))();
});
