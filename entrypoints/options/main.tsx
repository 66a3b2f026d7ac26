import { render } from 'preact';
import { send } from '../../utils/messages';
import { followAppearance } from '../../utils/page/appearance';
import { followPacks } from '../../utils/page/follow-packs';
import { inOwnWords } from '../../utils/page/in-own-words';
import { followStore } from '../../utils/page/live';
import { loadOptionsPage } from '../../utils/view/options-locale';
import { createAlertsModel } from './alerts/alerts-model';
import { createRelayModel } from './alerts/relay-model';
import { createConnectionModel } from './connection-model';
import { createDiagnostics } from './diagnostics/diagnostics-model';
import { loadInterfaces } from './load-interfaces';
import { OptionsPage } from './OptionsPage';
import { createPackConnect } from './pack-connect-model';
import { createPackImport } from './pack-import-model';
import type { PageState } from './page-state';
import { createRatesModel } from './prices/rates-model';
import { followRoute } from './route';
import { createSearch } from './search-model';
import { createSettingsModel } from './settings-model';
import { switchBanner } from './switch-banner';
import { createToast } from './toast-model';

/** Once, when it is first asked for. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function start(): Promise<void> {
  const stored = followStore();
  const locale = await followAppearance(
    stored,
    ({ words }) => `${words.product} · ${words.options.title}`,
    loadOptionsPage,
  );
  const live = inOwnWords(stored, locale);
  const route = followRoute();
  const packs = followPacks();
  const interfaces = loadInterfaces();
  const toast = createToast();
  const diagnostics = lazily(createDiagnostics);
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
    rates: createRatesModel(live, locale, toast),
    toast,
    settings: createSettingsModel(live, toast, {
      send: (settings) => send({ do: 'save-settings', settings }),
      allowBanner: switchBanner,
    }),
    search: createSearch(locale),
    diagnostics,
  };

  const root = document.getElementById('page');
  if (root !== null) render(<OptionsPage page={page} />, root);
}

void start();
