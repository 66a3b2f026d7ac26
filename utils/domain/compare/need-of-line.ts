import type { Line } from '../connection';
import { providerTime } from '../connection';
import type { LineContext } from '../line-state';
import type { Plan } from '../model';
import { standingOutlook } from '../standing-outlook';
import { usedPerDay } from '../use-ledger';
import type { Need } from './need';

/** Where a line is used, as far as its own plan tells it: a plan for one country is for there. */
function regionOf({ reading }: Line, catalogue: readonly Plan[]): string | null {
  const own = catalogue.find(({ id }) => id === reading.planId);
  const [region, ...more] = own?.regions ?? [];
  return region !== undefined && more.length === 0 && /^[A-Z]{2}$/.test(region) ? region : null;
}

/** What a line will need, as far as its use so far tells it; its pace outlives its data. */
export function needOfLine({ line, connection, now }: LineContext, catalogue: Plan[]): Need {
  const region = regionOf(line, catalogue);
  const { expiresAt } = line.reading;
  const running = expiresAt !== null && expiresAt > providerTime(connection, now);
  const pace = line.outlook?.perDay ?? (line.use === undefined ? null : usedPerDay(line.use));
  return {
    perDay: pace,
    p: standingOutlook(line),
    endsAt: running ? expiresAt : null,
    ...(region === null ? {} : { region }),
  };
}
