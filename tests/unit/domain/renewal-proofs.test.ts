import { describe, expect, it } from 'vitest';
import type { Poll, Reading } from '../../../utils/domain/model';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { aBucket, aReading, aRenewal, GB, NOW, percentLeft } from '../../support/builders';
import { beginStory } from './story';

const promised = { data: true, dataBytes: 10 * GB, validity: true };
const end = NOW + 20 * DAY;

function renewing(parts: Parameters<typeof aRenewal>[0] = {}) {
  const story = beginStory({ renewals: [aRenewal({ promised, ...parts })] });
  const says = (reading: Partial<Reading>, more: Partial<Poll> = {}) =>
    story.step({
      kind: 'reading',
      minPace: 0,
      poll: { readings: [aReading(reading)], plans: null, clockOffset: 0, endpoints: {}, ...more },
    });
  says({});
  return { ...story, says, renewal: () => story.renewal('renewal-1') };
}

const order = (state: 'open' | 'done' | 'failed', parts = {}) => ({
  orders: [{ id: 'o-1001', lineId: 'tokyo', placedAt: NOW, state, note: null, ...parts }],
});
const bill = {
  ...{ id: 'bill-o-1001', number: null, issuedAt: NOW, dueAt: null, state: null, url: null },
  amount: { minor: 1980, currency: 'JPY' },
  remaining: { minor: 0, currency: 'JPY' },
};

describe('only a part came', () => {
  it('data, but the old end; and the rest completes it without a word', () => {
    const story = renewing();
    story.says({ buckets: [percentLeft(90)], expiresAt: end });
    expect(story.renewal()).toMatchObject({ state: 'confirmed', lacks: ['validity'] });
    story.wait(HOUR);
    story.says({ buckets: [percentLeft(89)], expiresAt: end + 30 * DAY });
    expect(story.renewal()?.lacks).toBeUndefined();
    expect(story.renewal()).toMatchObject({ state: 'confirmed', closedAt: NOW });
    expect(story.told).toEqual(['renewal-confirmed']);
  });

  it('a new end, but no data', () => {
    const story = renewing();
    story.says({ expiresAt: end + 30 * DAY });
    expect(story.renewal()).toMatchObject({ state: 'confirmed', lacks: ['data'] });
  });

  it.each([
    ['the plan promised no new end', { promised: { ...promised, validity: false } }],
    ['it promised nothing', { promised: { data: false, dataBytes: null, validity: false } }],
  ])('not where %s', (_, parts) => {
    const story = renewing(parts);
    story.says({ buckets: [percentLeft(90)] });
    expect(story.renewal()?.lacks).toBeUndefined();
  });

  it('not of data that is full already', () => {
    const story = renewing({ baseline: { expiresAt: end, buckets: [percentLeft(99)] } });
    story.says({ buckets: [percentLeft(99)], expiresAt: end + 30 * DAY });
    expect(story.renewal()?.lacks).toBeUndefined();
  });
});

it('a plan that begins anew and ends earlier lacks nothing, and shows both ends', () => {
  const story = renewing();
  story.says({ buckets: [percentLeft(90)], expiresAt: end - 5 * DAY });
  expect(story.renewal()?.lacks).toBeUndefined();
  expect(story.renewal()?.evidence).toContainEqual({
    what: 'validity',
    from: end,
    to: end - 5 * DAY,
  });
});

it('an end that came nearer by itself proves nothing', () => {
  const story = renewing();
  story.says({ expiresAt: end - 5 * DAY });
  expect(story.renewal()?.state).toBe('waiting');
});

it('a pass without limit lacks no data where only that of the day is counted', () => {
  const today = aBucket({
    ...{ id: 'today', total: 3 * GB, remaining: GB },
    startsAt: NOW - 5 * HOUR,
    expiresAt: NOW + 19 * HOUR,
  });
  const whole = aBucket({ id: 'whole', unlimited: true, total: null, remaining: null });
  const baseline = { expiresAt: end, buckets: [whole, today] };
  const story = renewing({ promised: { ...promised, dataBytes: null }, baseline });
  story.says({ buckets: [whole, today], expiresAt: end + DAY });
  expect(story.renewal()).toMatchObject({ state: 'confirmed' });
  expect(story.renewal()?.lacks).toBeUndefined();
});

describe('the provider’s word', () => {
  it('that the order is done is known, and is no effect while none is seen', () => {
    const story = renewing();
    story.says({}, { ...order('done'), bills: [bill] });
    expect(story.renewal()).toMatchObject({
      state: 'waiting',
      orders: [{ id: 'o-1001', state: 'done' }],
      paid: { number: 'bill-o-1001', amount: { minor: 1980, currency: 'JPY' } },
    });
    story.wait(3 * HOUR);
    story.says({}, order('done'));
    expect(story.renewal()?.state).toBe('overdue');
  });

  it('is all there is where no reading could show it', () => {
    const story = renewing({ promised: { data: true, dataBytes: null, validity: false } });
    const unlimited = { buckets: [aBucket({ unlimited: true, remaining: null, total: null })] };
    story.says(unlimited, order('open'));
    expect(story.renewal()?.state).toBe('waiting');
    story.says(unlimited, order('done'));
    expect(story.renewal()).toMatchObject({
      state: 'confirmed',
      evidence: [{ what: 'order', orderId: 'o-1001' }],
    });
  });

  it.each([
    ['another line', { lineId: 'osaka' }],
    ['no line', { lineId: null }],
    ['an earlier time', { placedAt: NOW - HOUR }],
    ['no time', { placedAt: null }],
  ])('about an order of %s does not count', (_, parts) => {
    const story = renewing();
    story.says({}, order('failed', parts));
    expect(story.renewal()).toMatchObject({ state: 'waiting' });
    expect(story.renewal()?.orders).toBeUndefined();
  });

  it('about a bill of another order does not count', () => {
    const story = renewing();
    story.says({}, { ...order('open'), bills: [{ ...bill, id: 'bill-o-2002' }] });
    expect(story.renewal()?.paid).toBeUndefined();
  });

  it('that the line runs on the new plan is a fact', () => {
    const story = renewing({ planId: 'plan-20', planBefore: 'plan-10' });
    story.says({ planId: 'plan-20', planName: 'Japan 20 GB' });
    expect(story.renewal()).toMatchObject({
      state: 'confirmed',
      evidence: [{ what: 'product', to: 'Japan 20 GB' }],
    });
  });
});

it('failed, then paid again: as late as it was tried again, by the provider’s clock', () => {
  const ahead = 3 * HOUR;
  const story = renewing({ openedThere: NOW + ahead });
  const { overdueAt = 0 } = story.renewal() ?? {};
  story.says({}, order('failed', { placedAt: NOW + ahead }));
  story.says({}, order('open', { id: 'o-1002', placedAt: NOW + ahead + MINUTE }));
  expect(story.renewal()).toMatchObject({ state: 'waiting', overdueAt: overdueAt + MINUTE });
});

describe('a provider that reports the renewal twice', () => {
  const done = (id: string, placedAt: number) => ({
    ...{ id, lineId: 'tokyo', state: 'done' as const, placedAt, note: null },
  });
  const seen = { buckets: [percentLeft(100)], expiresAt: end + 30 * DAY };

  it.each([
    ['under one number', [done('o-1001', NOW), done('o-1001', NOW)]],
    ['under two numbers', [done('o-1001', NOW), done('o-1001-copy', NOW)]],
  ])('%s: it is told once', (_, orders) => {
    const story = renewing();
    story.says(seen, { orders });
    story.says(seen, { orders, bills: [bill, { ...bill, id: 'copy of bill-o-1001' }] });
    expect(story.renewal()?.twice).toBeUndefined();
    expect(story.told).toEqual(['renewal-confirmed']);
  });

  it('but two orders one after the other are two payments', () => {
    const story = renewing();
    story.says(seen, { orders: [done('o-1001', NOW), done('o-1002', NOW + MINUTE)] });
    expect(story.renewal()?.twice).toBe(true);
    expect(story.told).toEqual(['paid-twice']);
  });
});

describe('who closed the tab without an order', () => {
  const left = { how: 'closed', at: NOW } as const;

  it('bought nothing, once the usual time is over', () => {
    const story = renewing({ left });
    story.wait(3 * HOUR);
    story.says({}, { orders: [] });
    expect(story.renewal()).toMatchObject({ state: 'given-up', notOrdered: true });
    expect(story.told).toEqual([]);
  });

  it('may have bought where an order cannot be told from theirs', () => {
    const story = renewing({ left });
    story.wait(3 * HOUR);
    story.says({}, order('open', { placedAt: NOW - HOUR }));
    expect(story.told).toEqual(['renewal-overdue']);
  });

  it('may have bought where the provider does not tell of orders', () => {
    const story = renewing({ left });
    story.wait(3 * HOUR);
    story.says({});
    expect(story.told).toEqual(['renewal-overdue']);
  });

  it('is followed densely again from then on', () => {
    const story = renewing({ openedAt: NOW - 2 * HOUR, left, overdueAt: NOW + DAY });
    expect((story.connection().status.nextDueAt - NOW) / MINUTE).toBe(0.5);
  });
});

describe('renewed elsewhere', () => {
  const follow = (first: Partial<Reading>, then: Partial<Reading>) => {
    const story = beginStory({});
    story.read(aReading(first));
    story.wait(HOUR);
    const { renewals } = story.step({
      kind: 'reading',
      minPace: 0,
      poll: { readings: [aReading(then)], plans: null, clockOffset: 0, endpoints: {} },
    });
    return { renewals, told: story.told };
  };

  it.each([
    ['a later end', { expiresAt: end + 30 * DAY }],
    ['more data', { buckets: [percentLeft(90)] }],
    [
      'another bucket',
      { buckets: [aBucket(), aBucket({ id: 'extra', remaining: GB, total: GB })] },
    ],
  ])('by %s: kept with what shows it, and told to nobody', (_, then) => {
    const { renewals, told } = follow({}, then);
    expect(renewals).toMatchObject([
      { state: 'confirmed', elsewhere: true, openedAt: NOW, closedAt: NOW + HOUR },
    ]);
    expect(told).toEqual([]);
  });

  it('with the order and the bill that brought it, where the provider tells them', () => {
    const story = beginStory({});
    story.read(aReading({}));
    story.wait(HOUR);
    const at = { placedAt: NOW + HOUR / 2, note: null } as const;
    const { renewals } = story.step({
      kind: 'reading',
      minPace: 0,
      poll: {
        readings: [aReading({ expiresAt: end + 30 * DAY })],
        orders: [
          { id: 'o-1001', lineId: 'tokyo', state: 'done', ...at },
          { id: 'o-1002', lineId: 'osaka', state: 'done', ...at },
          { id: 'o-1003', lineId: 'tokyo', state: 'failed', ...at },
          { id: 'o-0001', lineId: 'tokyo', state: 'done', note: null, placedAt: NOW - DAY },
        ],
        bills: [bill],
        ...{ plans: null, clockOffset: 0, endpoints: {} },
      },
    });
    expect(renewals).toMatchObject([
      { elsewhere: true, orders: [{ id: 'o-1001' }], paid: { number: 'bill-o-1001' } },
    ]);
    expect(renewals[0]?.evidence.map(({ what }) => what)).toEqual(['validity', 'order', 'bill']);
  });

  const reset = aBucket({ remaining: GB, resetsAt: NOW + MINUTE });
  it.each([
    ['a correction of the counter', {}, { buckets: [percentLeft(64)] }],
    ['some hours', {}, { expiresAt: end + 3 * HOUR }],
    ['a renewal by itself', { autoRenew: true }, { autoRenew: true, expiresAt: end + 30 * DAY }],
    ['a reset', { buckets: [reset] }, { buckets: [aBucket({ remaining: 10 * GB })] }],
    [
      'a gift',
      {},
      { buckets: [aBucket(), aBucket({ id: 'gift', purpose: 'bonus', remaining: GB })] },
    ],
    [
      'a device that counts anew',
      { source: 'device' as const },
      { source: 'device' as const, buckets: [percentLeft(100)] },
    ],
  ])('but not by %s', (_, first, then) => {
    expect(follow(first, then).renewals).toEqual([]);
  });
});
