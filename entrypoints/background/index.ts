import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../../utils/commands';
import { onAlarm } from '../../utils/platform/alarms';
import { onLifecycle } from '../../utils/platform/lifecycle';
import { onNotice } from '../../utils/platform/notifications';
import { onPermissionsChanged } from '../../utils/platform/permissions';
import { openPage } from '../../utils/platform/tabs';
import { answerCommand } from './commands';
import { readPermitted, runCycle } from './cycle';
import { guard } from './guard';
import { answerNotice, dismissNotice, openNotice } from './notices';

/** Registers everything at once and synchronously: the event that woke the worker is waiting. */
export default defineBackground(() => {
  const wake = guard('wake', () => runCycle());
  onAlarm(wake);
  onLifecycle({
    woken: wake,
    installed: guard('installed', async (reason) => {
      if (reason === 'install') await openPage('welcome');
      await runCycle();
    }),
  });
  onPermissionsChanged(guard('permissions', readPermitted));
  onNotice({
    clicked: guard('notice clicked', openNotice),
    button: guard('notice button', answerNotice),
    dismissed: guard('notice dismissed', dismissNotice),
  });
  onCommand(answerCommand);
  // Alarms vanish on update and on disable → enable, with no event at all: every start looks.
  wake();
});
