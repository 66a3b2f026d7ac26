import { render } from 'preact';
import { send } from '../../utils/messages';
import { followAppearance } from '../../utils/page/appearance';
import { followStore } from '../../utils/page/live';
import { askedIn } from '../../utils/view/check-sheet-route';
import { helpIn } from '../../utils/view/help-route';
import { createPopupModel } from './model';
import { PopupPage } from './PopupPage';
import { createWatchModel } from './watch-model';

const live = followStore();
const locale = followAppearance(live, ({ words }) => words.product);
const watch = createWatchModel(live, locale);
const model = createPopupModel(live, locale, watch);
void watch.start();

void live.ready.then(() => {
  const root = document.getElementById('page');
  if (root !== null) render(<PopupPage model={model} watch={watch} />, root);
  // The worker opened it where Renew was pressed outside of it.
  const asked = askedIn(location.hash, Date.now());
  if (asked !== null) {
    history.replaceState(null, '', location.pathname);
    model.sheet.renew(asked.lineKey, asked.planId);
  }
  const help = helpIn(location.hash);
  if (help !== null) model.help.open(help);
  // Only now: nothing of the first paint waits for the worker.
  void send({ do: 'wake' });
});
