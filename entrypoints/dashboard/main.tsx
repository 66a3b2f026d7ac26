import { render } from 'preact';
import { send } from '../../utils/messages';
import { followAppearance } from '../../utils/page/appearance';
import { followStore } from '../../utils/page/live';
import { shownToOthers } from '../../utils/page/shown-to-others';
import { loadDashboardPage } from '../../utils/view/dashboard/load-dashboard-page';
import { DashboardPage } from './DashboardPage';
import { createDashboardModel } from './dashboard-model';

async function start(): Promise<void> {
  const stored = followStore();
  const locale = await followAppearance(
    stored,
    ({ words, dashboard }) => `${words.product} · ${dashboard.title}`,
    loadDashboardPage,
  );
  const model = createDashboardModel(shownToOthers(stored, locale), locale);
  const root = document.getElementById('page');
  if (root !== null) render(<DashboardPage model={model} />, root);
  // Only now: nothing of the first paint waits for the worker.
  void send({ do: 'wake' });
}

void start();
