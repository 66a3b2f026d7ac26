import { render } from 'preact';
import { followAppearance } from '../../utils/page/appearance';
import { followPacks } from '../../utils/page/follow-packs';
import { followStore } from '../../utils/page/live';
import { createAlertsModel } from './alerts/alerts-model';
import { createRelayModel } from './alerts/relay-model';
import { createConnectionModel } from './connection-model';
import { loadInterfaces } from './load-interfaces';
import { OptionsPage } from './OptionsPage';
import { createPackConnect } from './pack-connect-model';
import { createPackImport } from './pack-import-model';
import type { PageState } from './page-state';
import { createRatesModel } from './prices/rates-model';
import { followRoute } from './route';

const live = followStore();
const locale = followAppearance(live, ({ words }) => `${words.product} · ${words.options.title}`);
const route = followRoute();
const packs = followPacks();
const interfaces = loadInterfaces();
const page: PageState = {
  live,
  locale,
  route,
  packs,
  interfaces,
  connection: createConnectionModel(live, interfaces, locale, route),
  packImport: createPackImport(),
  packConnect: createPackConnect(live, packs, locale, route),
  alerts: createAlertsModel(),
  relay: createRelayModel(live, locale),
  rates: createRatesModel(live, locale),
};

void live.ready.then(() => {
  const root = document.getElementById('page');
  if (root !== null) render(<OptionsPage page={page} />, root);
});
