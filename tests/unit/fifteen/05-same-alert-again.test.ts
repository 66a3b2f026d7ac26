import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { GB, withPack } from '../background/site/with-pack';

const { watching, rows, pack, bring, connect } = withPack();

const iso = (at: number): string => new Date(at).toISOString();

const lines = [
  {
    request: 'usage',
    expiresAt: { path: '$.ends' },
    buckets: [
      {
        kind: 'data',
        name: 'Data',
        remaining: { path: '$.left', unit: 'B' },
        total: { path: '$.all', unit: 'B' },
        resetsAt: { path: '$.resets' },
      },
    ],
  },
];

/** As providers answer who count from the moment they are asked: each time a little different. */
const say = (left: number, drift: number): void =>
  watching.site.say(
    '/usage',
    JSON.stringify({
      left,
      all: 10 * GB,
      resets: iso(NOW + 20 * DAY + drift),
      ends: iso(NOW + 40 * DAY - drift),
    }),
  );

async function poll(left: number, drift: number): Promise<void> {
  say(left, drift);
  watching.later(40 * MINUTE);
  await watching.worker.runCycle();
}

const alerts = async () => (await rows()).alerts;

describe('failure 5: the same alert at every poll, for a value that drifts, and at a restart', () => {
  test('ten polls beyond a level and three restarts are one alert, shown once', async () => {
    say(6 * GB, 0);
    await bring(pack({ lines }));
    await connect();
    expect(await alerts()).toEqual([]);
    for (let polls = 1; polls <= 10; polls += 1) {
      // Around the level, too: what wavers is no news.
      await poll(1.95 * GB + (polls % 3) * 0.06 * GB, polls * 37 * SECOND);
      if (polls % 3 === 0) await watching.restart();
    }
    expect(watching.site.asked.length).toBeGreaterThanOrEqual(11);
    expect(await alerts()).toMatchObject([{ kind: 'data-low', level: 20, state: 'open' }]);
    expect(watching.machine.appeared).toHaveLength(1);
  });

  test('a worse level is another alert, once; a refill and the same level again, one more', async () => {
    say(6 * GB, 0);
    await bring(pack({ lines }));
    await connect();
    for (const left of [1.9, 1.9, 0.9, 0.9, 9, 9, 1.9, 1.9]) {
      await poll(left * GB, left * 100 * SECOND);
      await watching.restart();
    }
    const levels = (await alerts())?.map((alert) => Reflect.get(Object(alert), 'level'));
    expect(levels?.sort()).toEqual([10, 20, 20]);
    expect(watching.machine.appeared).toHaveLength(3);
  });
});
