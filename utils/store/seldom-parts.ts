import { lineKey } from '../domain/connection';
import type { pastReadings } from '../domain/history/past-readings';
import { needsOutlook } from '../domain/needs-outlook';
import type { Before, Happening } from '../domain/reduce';
import { needsPurchases, type Seldom } from '../domain/seldom';
import type { keepBills } from './bills';

/** What a step is known to begin with, before or within its transaction. */
type Known = Pick<Before, 'connection' | 'lines' | 'alerts' | 'renewals'>;

/** What few steps need of the store. */
interface SeldomStored {
  pastReadings?: typeof pastReadings;
  keepBills?: typeof keepBills;
}

export type Need = 'outlook' | 'purchases' | 'failure';

/** What was needed since the worker started. */
export const seldom: Seldom & SeldomStored = {};

const loaders: Record<Need, () => Promise<void>> = {
  async outlook() {
    const [{ pastReadings }, { lookAhead }] = await Promise.all([
      import('../domain/history/past-readings'),
      import('../domain/outlook'),
    ]);
    Object.assign(seldom, { pastReadings, lookAhead });
  },
  async purchases() {
    const [{ keepBills }, { followPurchases }] = await Promise.all([
      import('./bills'),
      import('../domain/renewal/follow-purchases'),
    ]);
    Object.assign(seldom, { keepBills, purchases: followPurchases });
  },
  async failure() {
    const { reduceFailure } = await import('../domain/reduce-failure');
    Object.assign(seldom, { reduceFailure });
  },
};

function needsAnyOutlook({ connection, lines }: Known, happening: Happening, now: number): boolean {
  if (happening.kind !== 'reading') return false;
  const outlooks = new Map(lines.map(({ key, outlook }) => [key, outlook]));
  return happening.poll.readings.some((reading) => {
    const outlook = outlooks.get(lineKey(connection.id, reading.lineId));
    return needsOutlook({ reading, outlook }, now);
  });
}

const tellsBills = (happening: Happening): boolean =>
  happening.kind === 'reading' && (happening.poll.bills ?? []).length > 0;

/** What a step needs and is not loaded yet. */
export function lackingFor(known: Known, happening: Happening, now: number): Need[] {
  const { lookAhead, purchases, reduceFailure } = seldom;
  const lacking: Need[] = [];
  if (!lookAhead && needsAnyOutlook(known, happening, now)) lacking.push('outlook');
  if (!purchases && (tellsBills(happening) || needsPurchases(known, happening, now))) {
    lacking.push('purchases');
  }
  if (!reduceFailure && happening.kind === 'failure') lacking.push('failure');
  return lacking;
}

export async function loadSeldom(needs: readonly Need[]): Promise<void> {
  await Promise.all(needs.map((need) => loaders[need]()));
}
