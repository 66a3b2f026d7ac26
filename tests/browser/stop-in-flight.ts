import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import type { Provider } from '../support/provider';

export type Click = () => Promise<void>;

export interface Stage {
  dataleft: DataLeft;
  provider: Provider;
}

/** Stops the worker while the provider keeps its first question waiting. */
export async function stopInFlight({ dataleft, provider }: Stage, click: Click): Promise<void> {
  await provider.fail('delay', { delayMs: 5_000, times: 1 });
  await click();
  await expect.poll(() => provider.faults()).toEqual([]);
  await dataleft.extension.stopWorker();
}
