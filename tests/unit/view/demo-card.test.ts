import { describe, expect, it } from 'vitest';
import { DEMO } from '../../../utils/domain/demo';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY } from '../../../utils/domain/time';
import { demoReading } from '../../../utils/providers/demo/adapter';
import { demoPlans } from '../../../utils/providers/demo/demo-plans';
import { toConnectionSummary } from '../../../utils/view/connection-view';
import { toPopupView } from '../../../utils/view/popup-view';
import { aConnection, aLine, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const locale = wholeLocaleOf('en');
const demo = aConnection({
  id: DEMO,
  adapter: DEMO,
  name: 'Demo line',
  address: 'https://demo.invalid',
  website: null,
});

/** The popup of the demo, so many days into its period. */
function popupAfter(days: number) {
  const reading = demoReading(NOW - days * DAY, NOW);
  const stored = {
    connections: [demo],
    lines: [aLine({ connectionId: DEMO, key: `${DEMO}/${DEMO}`, reading })],
    alerts: [],
    renewals: [],
    catalogues: [{ connectionId: DEMO, plans: [...demoPlans] }],
    settings: defaultSettings,
    lineRules: [],
  };
  return toPopupView(stored, { lineKey: null, busy: new Set(), now: NOW }, locale);
}

describe('the card of the demo', () => {
  // In the middle, and when a real line would be renewed.
  it.each([11, 29])('says what it is and offers nothing to buy, after %d days', (days) => {
    const { open } = popupAfter(days);
    expect(open?.name).toBe('Demo line');
    expect(open?.steps[0]?.text[0]?.text).toContain('the numbers are invented');
    expect([open?.primary?.action, open?.secondary?.action]).toEqual([
      { do: 'open-options', section: 'connections/add' },
      { do: 'remove-demo' },
    ]);
  });
});

it('names no address where nothing is read', () => {
  const { address, readFrom } = toConnectionSummary(demo, 1, NOW, locale);
  expect([address, readFrom]).toEqual(['', 'Nothing: invented numbers']);
});

it('is offered where there is no line yet, by one press', () => {
  const empty = { alerts: [], renewals: [], catalogues: [], lineRules: [] };
  const stored = { ...empty, connections: [], lines: [], settings: defaultSettings };
  const state = { lineKey: null, busy: new Set<string>(), now: NOW };
  expect(toPopupView(stored, state, locale).firstRun?.secondary?.action).toEqual({
    do: 'add-demo',
    name: 'Demo line',
  });
});
