import type { Page } from '@playwright/test';
import type { StoreNames, StoreValue } from 'idb';
import { rollUp } from '../../../utils/domain/history/roll-up';
import type { Sample } from '../../../utils/domain/sample';
import { dayKey, hourKey } from '../../../utils/store/history-keys';
import type { Schema, StoredSettings } from '../../../utils/store/schema';

type Plain = Exclude<
  StoreNames<Schema>,
  'samples' | 'hours' | 'days' | 'settings' | 'keys' | 'pruned'
>;

/** What a database holds, by store; hours and days follow from the samples. */
export type Rows = { [Name in Plain]?: StoreValue<Schema, Name>[] } & {
  samples?: Sample[];
  settings?: StoredSettings;
};

interface Row {
  store: string;
  value: unknown;
  /** Where the row does not hold its own. */
  key?: string | (string | number)[];
}

/** Rolled up bucket by bucket, as they were measured. */
function historyRows(samples: Sample[]): Row[] {
  const idOf = ({ lineKey, bucketId }: Sample): string => JSON.stringify([lineKey, bucketId]);
  return [...new Set(samples.map(idOf))].flatMap((id) => {
    const { hours, days } = rollUp(samples.filter((sample) => idOf(sample) === id));
    return [
      ...hours.map((row) => ({ store: 'hours', value: row, key: keyIn(hourKey(row)) })),
      ...days.map((row) => ({ store: 'days', value: row, key: keyIn(dayKey(row)) })),
    ];
  });
}

const keyIn = (key: readonly (string | number)[]): (string | number)[] => [...key];

function listed({ settings, samples = [], ...rows }: Rows): Row[] {
  const plain = Object.entries(rows).flatMap(([store, values]) =>
    values.map((value) => ({ store, value })),
  );
  const kept = samples.map((value) => ({ store: 'samples', value }));
  const set =
    settings === undefined ? [] : [{ store: 'settings', value: settings, key: 'settings' }];
  return [...plain, ...kept, ...historyRows(samples), ...set];
}

/** Makes these rows all that the database holds, through one of the extension's pages. */
export async function seed(page: Page, rows: Rows): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dataleft');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const write = opening.result.transaction(names, 'readwrite');
          for (const name of names) if (name !== 'keys') write.objectStore(name).clear();
          for (const { store, value, key } of all) write.objectStore(store).put(value, key);
          write.onabort = () => reject(write.error);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    listed(rows),
  );
}
