import { withdrawal } from '../domain/alerts/effect';
import { planAnswers } from '../sync/plan-answers';
import type { Store } from './open';
import { syncedRowsIn } from './sync-rows';
import { DOCUMENT, documentOf } from './sync-state';
import { transact } from './transact';

const TOUCHED = [
  'alerts',
  'effects',
  'lines',
  'connections',
  'secrets',
  'settings',
  'lineRules',
  'packs',
  'sync',
] as const;

/** Answers alerts as they were answered on another machine. @returns whether there were any */
export function answerAsElsewhere(store: Store, now: number): Promise<boolean> {
  return transact(store, TOUCHED, async (write) => {
    const { entries } = documentOf(await write.objectStore('sync').get(DOCUMENT));
    const { alerts, lines } = await syncedRowsIn(write);
    const answered = planAnswers(entries, alerts, lines, now);
    for (const alert of answered) {
      await write.objectStore('alerts').put(alert);
      await write.objectStore('effects').put(withdrawal(alert, now));
    }
    return answered.length > 0;
  });
}
