import fc from 'fast-check';
import type { Alert } from '../../utils/domain/alerts/alert';
import type { Connection, Line } from '../../utils/domain/connection';
import { FEW_LINES } from '../../utils/domain/glance-facts';
import type { Renewal } from '../../utils/domain/renewal';
import { defaultSettings } from '../../utils/domain/settings';
import { DAY, HOUR } from '../../utils/domain/time';
import type { Stored } from '../../utils/view/contexts';
import { aBucket, aConnection, aLine, aPlan, aRenewal, NOW, percentLeft } from './builders';
import { anAlert } from './fake-rows';

/** One connection with a line and a plan, but for what is said. */
export const storedOf = (parts: Partial<Stored>): Stored => ({
  connections: [aConnection()],
  lines: [aLine()],
  alerts: [],
  renewals: [],
  catalogues: [{ connectionId: 'nippon', plans: [aPlan()] }],
  settings: defaultSettings,
  lineRules: [],
  ...parts,
});

const connections: fc.Arbitrary<Connection>[] = ['a', 'b', 'c'].map((id) =>
  fc
    .record({
      paused: fc.constantFrom(false, false, false, true),
      failure: fc.constantFrom(null, null, null, { kind: 'offline' } as const),
      demo: fc.constantFrom(false, false, false, true),
    })
    .map(({ paused, failure, demo }) =>
      aConnection({
        id,
        name: `Operator ${id}`,
        paused,
        status: { failure },
        ...(demo ? { adapter: 'demo' } : {}),
      }),
    ),
);

/** @param ofMany nothing is the matter with most, or hardly any open line would be plain */
const line = (at: number, ofMany: boolean): fc.Arbitrary<Line> =>
  fc
    .record({
      connectionId: fc.constantFrom('a', 'b', 'c'),
      bucket: fc.oneof(
        fc.integer({ min: 0, max: 100 }).map((percent) => percentLeft(percent)),
        fc.constant(aBucket({ unlimited: true })),
        fc.constant(aBucket({ remaining: null })),
      ),
      endsIn: fc.option(fc.integer({ min: (ofMany ? -1 : -20) * DAY, max: 40 * DAY })),
      age: fc.integer({ min: 0, max: (ofMany ? 1 : 2) * HOUR }),
      gone: fc.constantFrom(false, false, false, true),
      debt: ofMany
        ? fc.constant(null)
        : fc.constantFrom(null, null, null, { minor: 500, currency: 'JPY' }),
    })
    .map(({ connectionId, bucket, endsIn, age, gone, debt }) => {
      const lineId = `line-${at}`;
      const expiresAt = endsIn === null ? null : NOW + endsIn;
      return aLine({
        connectionId,
        key: `${connectionId}/${lineId}`,
        fetchedAt: NOW - age,
        gone,
        reading: { lineId, name: `Card ${at}`, buckets: [bucket], expiresAt, arrears: debt },
      });
    });

const linesOf = (count: number): fc.Arbitrary<Line[]> =>
  fc.tuple(...Array.from({ length: count }, (_, at) => line(at, count > FEW_LINES)));

const renewalOf = (lines: Line[]): fc.Arbitrary<Renewal[]> =>
  fc
    .constantFrom<Renewal['state'][]>([], [], ['waiting'], ['confirmed'], ['given-up'])
    .map((states) =>
      states.flatMap((state) => {
        const [first] = lines;
        if (first === undefined) return [];
        const closedAt = state === 'waiting' ? null : NOW - HOUR;
        return [
          aRenewal({ connectionId: first.connectionId, lineKey: first.key, state, closedAt }),
        ];
      }),
    );

const alerts: fc.Arbitrary<Alert[]> = fc
  .constantFrom<Alert['state'][]>([], [], [], ['open'], ['snoozed'], ['missed'])
  .map((states) => states.map((state) => ({ ...anAlert(), connectionId: 'a', state })));

/** So many lines of three connections, in whatever state. */
export const databases = (count: number): fc.Arbitrary<Stored> =>
  fc
    .record({ connections: fc.tuple(...connections), lines: linesOf(count), alerts })
    .chain((parts) => renewalOf(parts.lines).map((renewals) => storedOf({ ...parts, renewals })));
