import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandShape } from '../../../utils/commands';
import { plainCommand } from '../../../utils/plain-command';

const anId = fc.oneof(fc.string({ maxLength: 8 }), fc.constant('x'.repeat(501)), fc.integer());
const anything = fc.oneof(anId, fc.constant(null), fc.array(anId, { maxLength: 4 }), fc.object());
const message = fc.record(
  {
    do: fc.constantFrom('wake', 'refresh', 'read-alerts', 'acknowledge', 'nothing'),
    connectionId: anything,
    alertIds: fc.oneof(anything, fc.array(fc.string({ minLength: 1 }), { maxLength: 4 })),
    more: fc.anything(),
  },
  { requiredKeys: [] },
);

test('what is understood without the shapes is what the shapes would have made of it', () => {
  let plain = 0;
  fc.assert(
    fc.property(message, (given) => {
      const command = plainCommand(given);
      if (command === null) return;
      plain += 1;
      expect(command).toEqual(commandShape.parse(given));
    }),
    { numRuns: 2_000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test.each([
  { do: 'wake' },
  { do: 'refresh', connectionId: null },
  { do: 'refresh', connectionId: 'one' },
  { do: 'read-alerts', alertIds: [] },
  { do: 'read-alerts', alertIds: ['a', 'b'] },
])('%j needs no shape', (given) => {
  expect(plainCommand(given)).toEqual(given);
});

test.each([
  { do: 'refresh' },
  { do: 'refresh', connectionId: '' },
  { do: 'refresh', connectionId: 'x'.repeat(501) },
  { do: 'read-alerts', alertIds: [1] },
  { do: 'read-alerts', alertIds: Array(1_001).fill('a') },
  { do: 'acknowledge', alertId: 'a' },
])('%j is left to the shapes', (given) => {
  expect(plainCommand(given)).toBeNull();
});
