import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY, HOUR, MINUTE, SECOND } from '../../../utils/domain/time';
import { nextWake } from '../../../utils/domain/wake';
import { aConnection, aLine, aReading, aRenewal, NOW, percentLeft } from '../../support/builders';
import { beginStory } from './story';

type State = Parameters<typeof nextWake>[0];

const far = aConnection({ status: { nextDueAt: NOW + 30 * DAY } });
const ahead = (clockOffset: number) =>
  aConnection({ status: { nextDueAt: NOW + 30 * DAY, clockOffset } });

const sleep = (parts: Partial<State>) =>
  nextWake(
    {
      connections: [far],
      lines: [],
      alerts: [],
      renewals: [],
      settings: defaultSettings,
      lineRules: [],
      ...parts,
    },
    NOW,
  ) - NOW;

const endsIn = (ms: number) => [aLine({ reading: { expiresAt: NOW + ms } })];

/** The alert of a line with little data, snoozed for this long. */
function snoozed(ms: number) {
  const story = beginStory();
  story.read(aReading({ buckets: [percentLeft(5)] }));
  return story.alerts().map((alert) => ({ ...alert, snoozedUntil: NOW + ms }));
}

describe('the next wake', () => {
  it.each<[string, Partial<State>, number]>([
    ['within six hours in any case', {}, 6 * HOUR],
    [
      'for a poll',
      { connections: [far, aConnection({ status: { nextDueAt: NOW + HOUR } })] },
      HOUR,
    ],
    [
      'for a rescue, of what is due already',
      { connections: [aConnection({ status: { nextDueAt: NOW } })] },
      30 * SECOND,
    ],
    [
      'not for what is paused',
      { connections: [aConnection({ paused: true, status: { nextDueAt: NOW + HOUR } })] },
      6 * HOUR,
    ],
    ['for the end', { lines: endsIn(HOUR) }, HOUR + 1],
    ['for a warning of it', { lines: endsIn(3 * DAY + HOUR) }, HOUR + 1],
    ['not for an end that is past', { lines: endsIn(-HOUR) }, 6 * HOUR],
    ['not for an unknown end', { lines: [aLine({ reading: { expiresAt: null } })] }, 6 * HOUR],
    ['for a snooze', { alerts: snoozed(HOUR) }, HOUR],
    ['for a renewal', { renewals: [aRenewal()] }, 2 * HOUR],
    ['not for one that is over', { renewals: [aRenewal({ state: 'given-up' })] }, 6 * HOUR],
    [
      'for the first of several',
      { lines: endsIn(5 * HOUR), renewals: [aRenewal()], alerts: snoozed(3 * HOUR) },
      2 * HOUR,
    ],
    [
      'by our clock, whatever the provider’s says',
      { connections: [ahead(HOUR)], renewals: [aRenewal()], lines: endsIn(5 * HOUR) },
      HOUR,
    ],
  ])('is %s', (_, state, ms) => {
    expect(sleep(state)).toBe(ms);
  });

  it('is soon enough for every warning of the end', () => {
    for (const days of [7, 3, 1, 0]) {
      const story = beginStory();
      const expiresAt = NOW + days * DAY + MINUTE;
      story.read(aReading({ expiresAt }));
      story.told.length = 0;
      story.wait(sleep({ lines: story.lines() }));
      story.time();
      expect(story.told).toEqual([days === 0 ? 'expired' : `expiring ${days}`]);
    }
  });
});
