import fc from 'fast-check';
import type { BackupData } from '../../utils/backup/backup';
import { lineKey } from '../../utils/domain/connection';
import { aConnection, aLine, aRenewal, NOW } from './builders';
import { anAlert, someLineRules } from './fake-rows';
import { aBill, aReceipt } from './receipt-builders';
import { aPackRecord } from './site-builders';

const id = fc.constantFrom('a', 'b', 'c', 'ø/"]', '0');
const moment = fc.integer({ min: NOW - 1_000, max: NOW + 1_000 });
const bytes = fc.integer({ min: -5, max: Number.MAX_SAFE_INTEGER });
const words = fc.string({ unit: 'binary', maxLength: 12 });

/** Each key once, in the order in which the database gives them. */
const rows = <Row>(row: fc.Arbitrary<Row>, keyOf: (row: Row) => string): fc.Arbitrary<Row[]> =>
  fc
    .uniqueArray(row, { selector: keyOf, maxLength: 4 })
    .map((all) => all.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)));

const byId = (row: { id: string }): string => row.id;

/** What a backup of some database holds, whatever was in it. */
export const randomRows: fc.Arbitrary<BackupData> = fc
  .record({
    settings: fc.option(
      fc.record(
        {
          theme: fc.constantFrom('light' as const, 'dark' as const),
          sound: fc.boolean(),
          rules: fc.record({ data: fc.boolean(), plans: fc.boolean() }, { requiredKeys: [] }),
        },
        { requiredKeys: [] },
      ),
    ),
    connections: rows(
      fc
        .record({ id, name: words, revision: fc.nat(3), attemptedAt: moment, host: id })
        .map(({ host, attemptedAt, ...given }) =>
          aConnection({
            ...given,
            address: `https://h${host.length}.example`,
            status: { attemptedAt },
          }),
        ),
      byId,
    ),
    lines: rows(
      fc
        .record({ connectionId: id, lineId: id, name: words, fetchedAt: moment })
        .map(({ connectionId, lineId, name, fetchedAt }) =>
          aLine({
            key: lineKey(connectionId, lineId),
            connectionId,
            fetchedAt,
            reading: { lineId, name },
          }),
        ),
      ({ key }) => key,
    ),
    lineRules: rows(
      id.map((lineKey) => someLineRules({ lineKey })),
      ({ lineKey }) => lineKey,
    ),
    ticks: rows(
      fc
        .record({ lineKey: id, done: fc.dictionary(fc.constantFrom('call', 'sms'), moment) })
        .map((given) => ({ ...given, connectionId: 'a' })),
      ({ lineKey }) => lineKey,
    ),
    packs: rows(
      fc
        .record({ id, version: fc.integer({ min: 1, max: 4 }), enabled: fc.boolean() })
        .map(({ version, ...given }) => ({
          ...aPackRecord({ pack: { version } }),
          source: 'imported' as const,
          ...given,
        })),
      byId,
    ),
    renewals: rows(
      fc.record({ id, openedAt: moment }).map((given) => aRenewal(given)),
      byId,
    ),
    alerts: rows(
      fc
        .record({ id, lineKey: fc.option(id), raisedAt: moment, shownAt: fc.option(moment) })
        .map((given) => anAlert(given)),
      byId,
    ),
    receipts: rows(
      fc.record({ id, note: words, addedAt: moment }).map((given) => aReceipt(given)),
      byId,
    ),
    bills: rows(
      fc
        .record({ id, firstSeenAt: moment, number: fc.option(words) })
        .map((given) => aBill({ ...given, connectionId: 'a' })),
      byId,
    ),
    days: rows(
      fc
        .record({ lineKey: id, used: bytes, added: bytes, left: fc.option(bytes) })
        .map((given) => ({
          ...given,
          ...{ date: '2026-11-20', bucketId: 'data', counts: true, total: null, country: null },
        })),
      ({ lineKey }) => lineKey,
    ),
    hours: rows(
      fc.record({ lineKey: id, one: bytes }).map(({ lineKey, one }) => ({
        lineKey,
        day: 20_777,
        bucketId: 'data',
        counts: true,
        used: [one, ...Array<number>(23).fill(0)],
        left: Array<null>(24).fill(null),
        total: Array<null>(24).fill(null),
      })),
      ({ lineKey }) => lineKey,
    ),
  })
  .map((data) => ({ ...data, files: [] }));
