import type { ReadonlySignal } from '@preact/signals';
import type { InterfaceFacts } from '../../utils/domain/interface-facts';
import type { Live } from '../../utils/page/live';
import type { OptionsLocale } from '../../utils/view/options-locale';
import type { PackRecord } from '../../utils/view/pack-view';
import type { AlertsModel } from './alerts/alerts-model';
import type { RelayModel } from './alerts/relay-model';
import type { ConnectionModel } from './connection-model';
import type { DiagnosticsModel } from './diagnostics/diagnostics-model';
import type { PackConnectModel } from './pack-connect-model';
import type { PackImportModel } from './pack-import-model';
import type { RatesModel } from './prices/rates-model';
import type { Route } from './route';
import type { SearchModel } from './search-model';
import type { SettingsModel } from './settings-model';
import type { ToastModel } from './toast-model';

/** What every section of the options page is given. */
export interface PageState {
  live: Live;
  locale: ReadonlySignal<OptionsLocale>;
  route: ReadonlySignal<Route>;
  connection: ConnectionModel;
  /** Null until they were read. */
  packs: ReadonlySignal<PackRecord[] | null>;
  /** What adapters read; null until the worker told. */
  interfaces: ReadonlySignal<InterfaceFacts[] | null>;
  packImport: PackImportModel;
  packConnect: PackConnectModel;
  alerts: AlertsModel;
  relay: RelayModel;
  rates: RatesModel;
  /** Saves settings at once, with the way back. */
  settings: SettingsModel;
  toast: ToastModel;
  search: SearchModel;
  /** Made when somebody first looks there. */
  diagnostics: () => DiagnosticsModel;
}
