import { render } from 'preact';
import { followAppearance } from '../../utils/page/appearance';
import { followStore } from '../../utils/page/live';
import { loadWelcomePage } from '../../utils/view/welcome-locale';
import { WelcomePage } from './WelcomePage';
import { createWelcomeModel } from './welcome-model';

async function start(): Promise<void> {
  const live = followStore();
  const locale = await followAppearance(live, ({ welcome }) => welcome.title, loadWelcomePage);
  const model = await createWelcomeModel(live);
  const root = document.getElementById('page');
  if (root !== null) render(<WelcomePage live={live} model={model} locale={locale} />, root);
}

void start();
