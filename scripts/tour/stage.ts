import type { BrowserContext, Page } from '@playwright/test';
import type { DataLeft } from '../../tests/support/dataleft';
import type { Provider } from '../../tests/support/provider';
import type { Pictures } from './pictures';

/** What every step of the tour works with. */
export interface Stage {
  dataleft: DataLeft;
  provider: Provider;
  pictures: Pictures;
  context: BrowserContext;
  /** The popup, open in a tab of its size from beginning to end. */
  popup: Page;
}

/** The line of the tour, as the sandbox calls it. */
export const LINE = 'line-jp';
