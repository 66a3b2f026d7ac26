import { render } from 'preact';
import { followAppearance } from '../../utils/page/appearance';
import { followStore } from '../../utils/page/live';
import { createConnectionModel } from './connection-model';
import { OptionsPage } from './OptionsPage';
import { followRoute } from './route';

const live = followStore();
const locale = followAppearance(live, ({ words }) => `${words.product} · ${words.options.title}`);
const route = followRoute();
const connection = createConnectionModel(live, locale, route);

void live.ready.then(() => {
  const root = document.getElementById('page');
  if (root !== null) render(<OptionsPage page={{ live, locale, route, connection }} />, root);
});
