import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../utils/domain/alerts/alert';
import { openAlert } from '../../../utils/domain/alerts/alert';
import { rankLines } from '../../../utils/domain/rank';
import { defaultSettings } from '../../../utils/domain/settings';
import { HOUR } from '../../../utils/domain/time';
import type { Stored } from '../../../utils/view/contexts';
import { toPlansView } from '../../../utils/view/plans-view';
import { toPopupView } from '../../../utils/view/popup-view';
import { aConnection, aContext, aLine, aPlan, aRenewal, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');

const anAlert = (parts: Partial<Alert> = {}): Alert =>
  openAlert(
    {
      id: 'a',
      family: 'nippon/tokyo:data:data',
      kind: 'data-low',
      level: 20,
      connectionId: 'nippon',
      lineKey: 'nippon/tokyo',
      bucketId: 'data',
      ...parts,
    },
    NOW,
  );

function list(alerts: Alert[], parts: Partial<Stored> = {}, unread?: ReadonlySet<string>) {
  const stored: Stored = {
    connections: [aConnection()],
    lines: [aLine()],
    alerts,
    renewals: [],
    catalogues: [],
    settings: defaultSettings,
    lineRules: [],
    ...parts,
  };
  const state = { lineKey: null, busy: new Set<string>(), now: NOW };
  return toPopupView(stored, unread === undefined ? state : { ...state, unread }, en).alerts;
}

const only = (alert: Alert, parts: Partial<Stored> = {}) => {
  const [view] = list([alert], parts);
  if (view === undefined) throw new Error('not listed');
  return view;
};

describe('unread', () => {
  it('is marked until it was in sight, and as long as that popup is open', () => {
    expect(only(anAlert()).unread).toBe('New');
    expect(only(anAlert({ readAt: NOW })).unread).toBeNull();
    expect(list([anAlert({ readAt: NOW })], {}, new Set(['a']))[0]?.unread).toBe('New');
  });
});

describe('snoozing', () => {
  const offers = (parts: Partial<Alert>) =>
    only(anAlert(parts)).snooze?.choices.map(({ action }) => 'until' in action && action.until);

  it.each([
    ['data-low', 20],
    ['expiring', 1],
    ['voice-low', 600],
    ['sms-low', 10],
    ['money-low', 500],
  ] as const)('until it gets worse is offered for %s', (kind, level) => {
    expect(offers({ kind, level })).toEqual(['hour', 'tomorrow', 'worse']);
  });

  it.each([
    ['voice-low', 0],
    ['data-empty', 0],
    ['signed-out', null],
    ['runs-out-early', 0],
  ] as const)('ends by the clock for %s at %s, which cannot get worse', (kind, level) => {
    expect(offers({ kind, level })).toEqual(['hour', 'tomorrow']);
  });

  it('is not offered for good news', () => {
    expect(only(anAlert({ kind: 'renewal-confirmed', level: null })).snooze).toBeNull();
  });
});

describe('a missed alert', () => {
  it('is listed last, greyed, with its time and Done alone', () => {
    const missed = anAlert({ id: 'm', kind: 'expiring', state: 'missed', dueAt: NOW - 3 * HOUR });
    const listed = list([missed, anAlert()]);
    expect(listed.map(({ id }) => id)).toEqual(['a', 'm']);
    expect(listed[1]).toMatchObject({
      missed: true,
      lamp: { tone: 'dashed' },
      detail: expect.stringContaining('00:00'),
      open: null,
      snooze: null,
      done: { action: { do: 'acknowledge', alertId: 'm' } },
    });
  });
});

describe('the next step', () => {
  const step = (parts: Partial<Alert>, stored: Partial<Stored> = {}) =>
    only(anAlert({ level: null, ...parts }), stored).open;

  it('is the account page where bills are settled', () => {
    expect(step({ kind: 'arrears' })).toMatchObject({
      label: 'Open the account page',
      action: { do: 'open', url: 'https://nippon.example/' },
    });
    expect(step({ kind: 'arrears' }, { connections: [aConnection({ website: null })] })).toBeNull();
  });

  it('is the settings where something is to be mended', () => {
    const settings = { do: 'open-options', section: 'connections/nippon' };
    expect(step({ kind: 'unreadable' })).toMatchObject({ action: settings });
    expect(step({ kind: 'signed-out' })).toMatchObject({
      label: 'Enter a new token',
      action: settings,
    });
  });

  it('is the shop’s support for a renewal that is overdue, else the help', () => {
    const parts = { kind: 'renewal-overdue', renewalId: 'renewal-1' } as const;
    expect(step(parts, { renewals: [aRenewal()] })).toMatchObject({
      action: { do: 'open', url: 'https://nippon.example/support' },
    });
    expect(step(parts, { renewals: [aRenewal({ support: null })] })).toMatchObject({
      action: { do: 'show-help', lineKey: 'nippon/tokyo' },
    });
  });

  it('is on the card where renewing is the step', () => {
    expect(step({ kind: 'data-empty' })).toBeNull();
  });
});

describe('the mark at a plan', () => {
  function marks(watchedPlans: string[], settings = defaultSettings) {
    const context = aContext({ connection: aConnection({ watchedPlans }), settings });
    const [line] = rankLines([context]);
    if (line === undefined) throw new Error('no line');
    const plans = [aPlan(), aPlan({ id: 'plan-20', name: 'Japan 20 GB' })];
    const view = toPlansView(
      line,
      plans,
      { sort: 'price', chosenId: null, all: false, copied: null, advice: null },
      en,
    );
    return Object.fromEntries(view.plans.map(({ id, watch }) => [id, watch]));
  }

  it('is set and taken away', () => {
    expect(marks([])['plan-20']).toMatchObject({
      watched: false,
      action: { do: 'watch-plan', connectionId: 'nippon', planId: 'plan-20', watched: true },
    });
    expect(marks(['plan-20'])['plan-20']).toMatchObject({
      watched: true,
      action: { watched: false },
    });
  });

  it('is always there for the plan that the line has', () => {
    expect(marks([])['plan-10']).toMatchObject({ watched: true, action: null });
  });

  it('is not offered where nothing would be told', () => {
    const rules = { ...defaultSettings.rules, plans: false };
    expect(marks([], { ...defaultSettings, rules })['plan-20']).toBeNull();
  });
});
