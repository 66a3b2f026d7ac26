import { render } from 'preact';
import { followAppearance } from '../../utils/page/appearance';
import { followStore } from '../../utils/page/live';
import { loadGuardPage } from '../../utils/view/guard-locale';
import { GuardPage } from './GuardPage';

async function start(): Promise<void> {
  const live = followStore();
  const locale = await followAppearance(live, ({ guard }) => guard.title, loadGuardPage);
  const renewalId = decodeURIComponent(location.hash.slice(1));
  const root = document.getElementById('page');
  if (root !== null) {
    render(<GuardPage live={live} locale={locale} renewalId={renewalId} />, root);
  }
}

void start();
