import { render } from 'preact';
import { followAppearance } from '../../utils/page/appearance';
import { followStore } from '../../utils/page/live';
import { WelcomePage } from './WelcomePage';

const live = followStore();
const locale = followAppearance(live, ({ words }) => words.welcome.title);

void live.ready.then(() => {
  const root = document.getElementById('page');
  if (root !== null) render(<WelcomePage live={live} locale={locale} />, root);
});
