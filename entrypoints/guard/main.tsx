import { render } from 'preact';
import { followAppearance } from '../../utils/page/appearance';
import { followStore } from '../../utils/page/live';
import { GuardPage } from './GuardPage';

const live = followStore();
const locale = followAppearance(live, ({ words }) => words.guard.title);
const renewalId = decodeURIComponent(location.hash.slice(1));

void live.ready.then(() => {
  const root = document.getElementById('page');
  if (root !== null) {
    render(<GuardPage live={live} locale={locale} renewalId={renewalId} />, root);
  }
});
