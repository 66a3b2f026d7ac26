import { expect, test, vi } from 'vitest';
import { HOUR, MINUTE } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { createMachine, type Machine } from '../../support/fake-machine';
import { emptyDisk } from '../../support/fake-store';
import { eventually, ourPage } from '../../support/fake-worker';
import { outcome } from '../background/stopped-worker';
import { wakeUps } from './waking';

const { browsing, start, atRest, status, fault, mend, leave } = wakeUps();
const control = (path: string, body?: object) => browsing.provider.control(path, body);

/** A day of events, each with what happens before it. */
const day: [before: () => Promise<void> | void, event: (machine: Machine) => unknown][] = [
  [() => undefined, ({ events }) => events.message.fire(save(), ourPage)],
  [() => control('expire', { line: 'line-jp', inSeconds: 2.9 * 86_400 }), alarm],
  [() => leave(1_500_000_000), alarm],
  [() => undefined, ({ events, visible }) => events.closed.fire([...visible.keys()][0], true)],
  [() => fault({ kind: 'status', status: 429, retryAfter: 1_200 }), alarm],
  [() => undefined, ({ events }) => events.message.fire(refresh, ourPage)],
  [() => mend(), ({ online }) => online.fire()],
  [() => fault({ kind: 'signOut' }), ({ events }) => events.idle.fire('active')],
  [revoke, ({ events }) => events.revoked.fire()],
  [grant, ({ events }) => events.granted.fire()],
  [() => mend(), ({ events }) => events.message.fire(refresh, ourPage)],
  [() => leave(400_000_000), ({ events }) => events.startup.fire()],
];

const save = () => ({
  do: 'save-connection',
  draft: browsing.provider.draft(),
  connectionId: 'mei',
});
const refresh = { do: 'refresh', connectionId: 'mei' };

function alarm({ events }: Machine): void {
  events.alarm.fire({ name: 'cycle' });
}
function revoke(): void {
  browsing.machine.granted.clear();
}
function grant(): void {
  browsing.machine.granted.add(browsing.provider.pattern);
}

/** Lives the day on a machine of its own; with a new worker for each event, or one for all. */
async function live(anew: boolean) {
  vi.setSystemTime(NOW);
  emptyDisk();
  await control('reset');
  await mend();
  browsing.machine = createMachine();
  void browsing.machine.life.begin();
  grant();
  await start();
  const went: unknown[] = [];
  for (const [before, event] of day) {
    browsing.later(31 * MINUTE);
    await before();
    if (anew) await start(event);
    else {
      // A start is a wake, too.
      alarm(browsing.machine);
      event(browsing.machine);
      await atRest();
    }
    const { toolbar, visible } = browsing.machine;
    went.push({ badge: toolbar.text, title: toolbar.title, visible: [...visible.keys()].sort() });
  }
  await eventually(async () => (await status()).succeededAt).toBe(Date.now());
  return { went, end: await outcome(browsing.machine) };
}

test('failure 13: event pages lose state and listeners; a new worker at each event is all the same', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const one = await live(false);
  const many = await live(true);
  expect(many.went).toEqual(one.went);
  expect(many.end).toEqual(one.end);
  // It was a day of which something came.
  expect(Date.now()).toBeGreaterThan(NOW + 6 * HOUR);
  expect(one.end.timesTold).toBeGreaterThanOrEqual(4);
  expect(one.end.alerts.length).toBeGreaterThanOrEqual(4);
});
