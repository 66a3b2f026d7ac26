import { describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { wakeUps } from './waking';

const { browsing, start, alarmRings, rounds } = wakeUps();
const alarm = () => browsing.machine.alarms.get('cycle');

describe('failure 2: an alarm re-created at every start never fires', () => {
  test('ten starts within a minute leave it where it was', async () => {
    await browsing.connect();
    const first = alarm();
    expect(first?.scheduledTime).toBe(NOW + 30 * MINUTE);
    browsing.machine.life.steps = [];
    for (let starts = 0; starts < 10; starts += 1) {
      browsing.later(6 * SECOND);
      await start();
    }
    expect(alarm()).toBe(first);
    expect(browsing.machine.life.steps).toContain('alarms.get');
    expect(browsing.machine.life.steps).not.toContain('alarms.create');
  });

  test('it goes off at the time first set, however often the worker starts until then', async () => {
    await browsing.connect();
    await browsing.provider.forget();
    for (let starts = 0; starts < 10; starts += 1) {
      browsing.later(2.9 * MINUTE);
      await start();
    }
    expect(await rounds()).toBe(0);
    await alarmRings();
    expect(Date.now()).toBe(NOW + 30 * MINUTE);
    expect(await rounds()).toBe(1);
  });

  test('what falls due earlier draws it nearer, and nothing later pushes it away', async () => {
    await browsing.connect();
    await browsing.connect({ secret: 'sandbox-lee', paceMinutes: 10 });
    expect(alarm()?.scheduledTime).toBe(NOW + 10 * MINUTE);
    await browsing.connect({ secret: 'sandbox-office', paceMinutes: 60 });
    await start();
    expect(alarm()?.scheduledTime).toBe(NOW + 10 * MINUTE);
  });
});
