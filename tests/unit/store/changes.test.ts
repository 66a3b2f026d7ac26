import { afterEach, expect, test } from 'vitest';
import { announceChange, onChange } from '../../../utils/store/changes';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Settles when a change is announced. */
const nextChange = () =>
  new Promise<void>((resolve) => {
    stops.push(onChange(resolve));
  });

test('every open page is told', async () => {
  const pages = [nextChange(), nextChange()];
  announceChange();
  await Promise.all(pages);
});

test('each change is told, and none after the page stopped listening', async () => {
  let heard = 0;
  const stop = onChange(() => {
    heard += 1;
  });
  for (const expected of [1, 2]) {
    const told = nextChange();
    announceChange();
    await told;
    expect(heard).toBe(expected);
  }
  stop();
  const told = nextChange();
  announceChange();
  await told;
  expect(heard).toBe(2);
});
