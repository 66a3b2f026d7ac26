import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createPlansModel } from '../../../entrypoints/dashboard/plans/plans-model';
import { defaultSettings } from '../../../utils/domain/settings';
import { aConnection, aLine, aPlan, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

/** The table for a line, with plans that do or do not allow tethering. */
function tableOf(tethering: ('allowed' | 'blocked')[]) {
  const line = aLine();
  const connection = aConnection();
  const plans = tethering.map((each, at) => aPlan({ id: `p${at}`, tethering: each }));
  const snapshot = {
    ...{
      connections: [connection],
      lines: [line],
      alerts: [],
      renewals: [],
      lineRules: [],
      ticks: [],
    },
    catalogues: [{ connectionId: connection.id, plans, fetchedAt: NOW }],
    settings: defaultSettings,
  };
  return createPlansModel(
    { snapshot: signal(snapshot), now: signal(NOW) },
    signal(wholeLocaleOf('en')),
    signal(line.key),
    signal(null),
  );
}

it('begins with what serves the need', () => {
  const { view } = tableOf(['allowed', 'blocked']);
  expect(view.value?.filter.typed.serves).toBe(true);
  expect(view.value?.rows).toHaveLength(1);
});

it('shows all of them where none serves it, until something is chosen', () => {
  const model = tableOf(['blocked', 'blocked']);
  expect(model.view.value?.filter.typed.serves).toBe(false);
  expect(model.view.value?.rows).toHaveLength(2);
  model.filter({ serves: true });
  expect(model.view.value?.rows).toHaveLength(0);
  model.clear();
  expect(model.view.value?.rows).toHaveLength(2);
});
