import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../utils/domain/model';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aBucket, aCharge, aPlan, aReading, GB, NOW, percentLeft } from '../../../support/builders';
import { beginStory, failures } from '../story';

/** What a provider may say of a line, however odd. */
const answer = fc.record({
  percent: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 8 }),
  bonus: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 2 }),
  voice: fc.nat(2_000),
  sms: fc.nat(40),
  balance: fc.nat(3_000),
  end: fc.option(fc.integer({ min: -2, max: 40 }), { freq: 8 }),
  resets: fc.option(fc.nat(5), { freq: 3 }),
  autoRenew: fc.constantFrom(true, false, null),
  arrears: fc.option(fc.nat(2), { freq: 3 }),
  price: fc.constantFrom(1_980, 1_970, 1_500, 2_500),
  late: fc.boolean(),
});

type Answer = typeof answer extends fc.Arbitrary<infer Each> ? Each : never;

const event = fc.oneof(
  { weight: 6, arbitrary: answer.map((said) => ({ do: 'read' as const, said })) },
  { weight: 3, arbitrary: fc.nat(100).map((hours) => ({ do: 'sleep' as const, hours })) },
  {
    weight: 3,
    arbitrary: fc.nat(failures.length - 1).map((which) => ({ do: 'fail' as const, which })),
  },
  { weight: 2, arbitrary: fc.nat(9).map((which) => ({ do: 'snooze' as const, which })) },
  { weight: 1, arbitrary: fc.nat(9).map((which) => ({ do: 'acknowledge' as const, which })) },
  { weight: 1, arbitrary: fc.boolean().map((on) => ({ do: 'switch' as const, on })) },
);

const allOn = Object.fromEntries(Object.keys(defaultSettings.rules).map((name) => [name, true]));
const everything = {
  rules: { ...defaultSettings.rules, ...allOn },
  dataAmounts: [3 * GB, 25 * GB],
  moneyMinor: [500],
};
const nothing = {
  rules: Object.fromEntries(Object.keys(allOn).map((name) => [name, false])),
} as Pick<typeof defaultSettings, 'rules'>;

function toReading(said: Answer, now: number): Reading {
  const { percent, bonus, voice, sms, balance, end, resets, autoRenew, arrears } = said;
  const expiresAt = end === null ? null : NOW + end * DAY;
  const resetsAt = resets === null ? {} : { resetsAt: NOW + resets * DAY };
  const none = { used: null, total: null };
  return aReading({
    expiresAt,
    autoRenew,
    arrears: arrears === null ? null : { minor: arrears * 500, currency: 'JPY' },
    measuredAt: said.late ? now - 3 * HOUR : now,
    buckets: [
      ...(percent === null ? [] : [percentLeft(percent, resetsAt)]),
      ...(bonus === null ? [] : [percentLeft(bonus, { id: 'bonus' })]),
      aBucket({ id: 'voice', kind: 'voice', remaining: voice, ...none }),
      aBucket({ id: 'sms', kind: 'sms', remaining: sms, ...none }),
      aBucket({ id: 'money', kind: 'money', remaining: balance, currency: 'JPY', ...none }),
    ],
  });
}

type Event = typeof event extends fc.Arbitrary<infer Each> ? Each : never;

function live(events: Event[]): void {
  const story = beginStory({ settings: everything });
  let on = true;
  const shown = new Set<string>();
  const closed = new Set<string>();

  /** After each step: what closed stays closed, and no notice is given twice. */
  const check = (effects: ReturnType<typeof story.step>['effects']) => {
    for (const { kind, id } of effects) {
      if (kind !== 'notify') continue;
      expect(shown.has(id), id).toBe(false);
      shown.add(id);
    }
    for (const { id, state } of story.alerts()) {
      if (state === 'resolved' || state === 'missed') closed.add(id);
      else expect(closed.has(id), id).toBe(false);
    }
  };

  for (const happening of events) {
    if (happening.do === 'sleep') {
      story.wait(happening.hours * HOUR);
      check(story.time().effects);
      expect(story.time()).toMatchObject({ alerts: [], effects: [], lines: [] });
    }
    if (happening.do === 'read') {
      const plans = [aPlan({ charges: [aCharge({ minor: happening.said.price })] })];
      const reading = toReading(happening.said, story.now());
      check(story.offer(plans, reading).effects);
      // One answer that is silent about the end is not believed yet; the second is.
      if (reading.expiresAt === null) check(story.offer(plans, reading).effects);
      story.told.length = 0;
      const again = story.offer(plans, reading);
      expect(story.told).toEqual([]);
      expect(again.effects).toEqual([]);
    }
    if (happening.do === 'fail') {
      const before = { alerts: story.open(), lines: story.lines() };
      const failure = failures[happening.which] ?? { kind: 'offline' };
      const after = story.fail(failure);
      check(after.effects);
      expect(after.alerts.every(({ lineKey, planId }) => lineKey === null && planId === null)).toBe(
        true,
      );
      expect(story.lines()).toEqual(before.lines);
      expect(story.open()).toEqual(expect.arrayContaining(before.alerts));
    }
    if (happening.do === 'snooze' || happening.do === 'acknowledge') {
      const alert = story.open()[happening.which];
      if (alert === undefined) continue;
      if (happening.do === 'acknowledge') story.answer(alert.id, { state: 'acknowledged' });
      else story.answer(alert.id, { state: 'snoozed', snoozedUntil: story.now() + DAY });
    }
    if (happening.do === 'switch' && on !== happening.on) {
      on = happening.on;
      story.set(on ? everything : nothing);
      check(story.time().effects);
      if (!on) expect(story.open()).toEqual([]);
    }
  }
}

describe('whatever a provider says', () => {
  it('the same twice tells nothing, a failure changes nothing, and nothing is told twice', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 50 }), live), { numRuns: 300 });
  });
});
