import type { ReadonlySignal } from '@preact/signals';
import type { Live } from '../../utils/page/live';
import type { Locale } from '../../utils/view/locale';
import type { ConnectionModel } from './connection-model';
import type { Route } from './route';

/** What every section of the options page is given. */
export interface PageState {
  live: Live;
  locale: ReadonlySignal<Locale>;
  route: ReadonlySignal<Route>;
  connection: ConnectionModel;
}
