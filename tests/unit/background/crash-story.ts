import { vi } from 'vitest';
import type { Connection } from '../../../utils/domain/connection';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { commit } from '../../../utils/store/commit';
import type { Store } from '../../../utils/store/open';
import { sealSecret } from '../../../utils/store/secrets';
import { aConnection, aPlan, aReading, aRenewal, NOW } from '../../support/builders';
import type { Machine } from '../../support/fake-machine';
import type { Provider } from '../../support/fake-provider';
import { anAlert } from '../../support/fake-rows';

async function connect(store: Store, provider: Provider, id: string, token: string) {
  const status = { nextDueAt: NOW - 1, succeededAt: NOW - HOUR };
  const connection = aConnection({ id, name: id, address: provider.url, website: null, status });
  await store.put('connections', connection);
  await store.put('secrets', await sealSecret(store, id, provider.url, token));
  return connection;
}

/** The state before: what the next round will close is open, and visible on the screen. */
async function beSignedOut(store: Store, connection: Connection): Promise<string> {
  const failure = { kind: 'signed-out', accepted: true } as const;
  const happening = { kind: 'failure', failure, minPace: 0, jitter: 0 } as const;
  const after = await commit(store, connection, happening, NOW - HOUR);
  await store.clear('effects');
  const due = { ...connection, status: { ...after?.connection.status, nextDueAt: NOW - 1 } };
  await store.put('connections', due as Connection);
  return after?.alerts[0]?.id ?? '';
}

/**
 * A morning on which one round has everything to do at once. `mei` signed in again: an alert and
 * its notification go; her data ran low and her plan ends soon: two alerts come. A renewal is
 * overdue and a snooze is over: one alert comes, one comes back. `gone` has lost its sign-in: one
 * more, at the same time.
 */
export async function setTheScene(store: Store, machine: Machine, provider: Provider) {
  machine.granted.add(provider.pattern);
  const mei = await connect(store, provider, 'mei', 'sandbox-mei');
  const signedOut = await beSignedOut(store, mei);
  machine.visible.set(signedOut, { title: 'Signed out', message: '' });
  await connect(store, provider, 'gone', 'sandbox-expired');
  const line = { connectionId: 'gone', lineKey: 'gone/old' };
  const reading = aReading({ lineId: 'old', expiresAt: NOW + 60 * DAY });
  const watches = { 'gone/old:data:data': { episode: 1, reached: 20 } };
  const about = { ...line, family: 'gone/old:data:data' };
  const low = { ...reading, buckets: [{ ...lowBucket(), expiresAt: NOW + 60 * DAY }] };
  await store.put('lines', {
    connectionId: 'gone',
    key: 'gone/old',
    reading: low,
    fetchedAt: NOW - HOUR,
    gone: false,
    watches,
  });
  const snoozed = { state: 'snoozed', snoozedUntil: NOW - MINUTE } as const;
  await store.put('alerts', anAlert({ ...about, id: 'gone/old:data:data:20@1', ...snoozed }));
  await store.put('renewals', overdueRenewal);
  await store.put('catalogues', { connectionId: 'gone', plans: [aPlan()], fetchedAt: NOW });
}

/** Its plan bought nothing yet: the baseline already holds all that mei's line has. */
const overdueRenewal = aRenewal({
  connectionId: 'mei',
  lineKey: 'mei/line-jp',
  openedAt: NOW - 3 * HOUR,
  overdueAt: NOW - HOUR,
  baseline: {
    expiresAt: NOW + 60 * DAY,
    buckets: [
      { id: 'line-jp-data', kind: 'data', total: null, remaining: 10_000_000_000 },
      { id: 'line-jp-voice', kind: 'voice', total: null, remaining: 3_600 },
      { id: 'line-jp-sms', kind: 'sms', total: null, remaining: 150 },
    ],
  },
});

const lowBucket = () => {
  const [bucket] = aReading().buckets;
  if (bucket === undefined) throw new Error('a reading has a bucket');
  return { ...bucket, remaining: 1_500_000_000, used: 8_500_000_000 };
};

/** Makes the provider's side of the scene, once. */
export async function prepare(provider: Provider): Promise<void> {
  await provider.control('reset');
  await provider.control('consume', { line: 'line-jp', leaveBytes: 900_000_000 });
  await provider.control('expire', { line: 'line-jp', inSeconds: 2 * 24 * 3_600 });
}

/** All that awaits something else than the database and the browser. */
export function watchTheRest({ life }: Machine): void {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) =>
    life.wait('fetch', async () => {
      const response = await fetch(...request);
      const body = response.status === 304 ? null : await response.arrayBuffer();
      return new Response(body, { status: response.status, headers: response.headers });
    }),
  );
  for (const name of ['encrypt', 'decrypt'] as const) {
    const work = crypto.subtle[name].bind(crypto.subtle);
    vi.spyOn(crypto.subtle, name).mockImplementation((...given) =>
      life.wait(name, () => work(...given)),
    );
  }
  // The spread of the retries is no part of the story.
  vi.spyOn(Math, 'random').mockReturnValue(0);
}
