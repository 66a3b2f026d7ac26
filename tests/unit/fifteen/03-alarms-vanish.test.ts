import { expect, test, vi } from 'vitest';
import { DAY, MINUTE } from '../../../utils/domain/time';
import type { Machine } from '../../support/fake-machine';
import { wakeUps } from './waking';

const { browsing, start, alarmRings, rounds, status } = wakeUps();

/** How the worker is started after its alarms were wiped. */
const ways: [string, (machine: Machine) => void][] = [
  ['disabled and enabled: no event at all', () => undefined],
  ['updated', ({ events }) => events.installed.fire({ reason: 'update' })],
  ['Firefox started', ({ events }) => events.startup.fire()],
  ['the user came back', ({ events }) => events.idle.fire('active')],
];

test.each(ways)(
  'failure 3: alarms vanish on update, restart, disable and enable (%s)',
  async (_, event) => {
    // No packs come with this machine's extension.
    vi.spyOn(console, 'error').mockReturnValue();
    await browsing.connect();
    await browsing.provider.forget();
    browsing.machine.alarms.clear();
    browsing.later(DAY);
    await start(event);
    // What was due meanwhile is read, once, and the next time is set.
    expect(await rounds()).toBe(1);
    expect(await status()).toMatchObject({ succeededAt: Date.now() });
    const alarm = browsing.machine.alarms.get('cycle');
    expect(alarm?.scheduledTime).toBe(Date.now() + 30 * MINUTE);
    await alarmRings();
    expect(await rounds()).toBe(2);
  },
);
