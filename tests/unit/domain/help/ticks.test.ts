import { expect, test } from 'vitest';
import { profileTick, tickedAt, withTick } from '../../../../utils/domain/help/ticks';

const none = { lineKey: 'a/1', connectionId: 'a', done: {} };

test('a tick says when, and is taken back', () => {
  const done = withTick(none, 'call', 5);
  expect(tickedAt(done, 'call')).toBe(5);
  expect(tickedAt(done, 'sms')).toBeNull();
  expect(withTick(done, 'call', null)).toEqual(none);
  expect(tickedAt(undefined, 'call')).toBeNull();
});

test('the profile of every renewal is a tick of its own', () => {
  const first = withTick(none, profileTick('r1'), 5);
  expect(tickedAt(first, profileTick('r2'))).toBeNull();
});

test('they do not grow without end', () => {
  let ticks = none;
  for (let n = 0; n < 300; n++) ticks = { ...ticks, ...withTick(ticks, `profile:${n}`, n) };
  expect(Object.keys(ticks.done)).toHaveLength(100);
  expect(tickedAt(ticks, 'profile:299')).toBe(299);
});
