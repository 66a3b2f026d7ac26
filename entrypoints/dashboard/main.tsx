import { render } from 'preact';
import { send } from '../../utils/messages';
import { followAppearance } from '../../utils/page/appearance';
import { followStore } from '../../utils/page/live';
import { dashboardLocaleOf } from '../../utils/view/dashboard/dashboard-locale';
import { DashboardPage } from './DashboardPage';
import { createDashboardModel } from './dashboard-model';

const live = followStore();
const locale = followAppearance(live, (page) => {
  const { words, dashboard } = dashboardLocaleOf(page);
  return `${words.product} · ${dashboard.title}`;
});
const model = createDashboardModel(live, locale);

void live.ready.then(() => {
  const root = document.getElementById('page');
  if (root !== null) render(<DashboardPage model={model} />, root);
  // Only now: nothing of the first paint waits for the worker.
  void send({ do: 'wake' });
});
