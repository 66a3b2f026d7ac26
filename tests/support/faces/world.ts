import type { Line } from '../../../utils/domain/connection';
import type { Bucket, Reading } from '../../../utils/domain/model';
import type { Outlook } from '../../../utils/domain/standing-outlook';
import { DAY, MINUTE } from '../../../utils/domain/time';
import { aBucket, aConnection, aLine, GB, MB } from '../builders';

/** Saturday, 21 November 2026, 14:20 in Tokyo: the moment of the design's pictures. */
export const FACE_NOW = Date.UTC(2026, 10, 21, 5, 20);

/** When the provider last measured. */
export const MEASURED = FACE_NOW - 18 * MINUTE;

/** A moment in so many days that the card counts just that many. */
export const inDays = (days: number): number => FACE_NOW + days * DAY - 20 * MINUTE;

export interface LineParts {
  id: string;
  name: string;
  tail?: string | null;
  planName?: string;
  /** Bytes. */
  left: number | null;
  total: number | null;
  /** Until its end; negative: since. Null: no end is told. */
  days: number | null;
  /** From its begin to its end. */
  of: number;
  bucket?: Partial<Bucket>;
  more?: Bucket[];
  reading?: Partial<Reading>;
  line?: Partial<Omit<Line, 'reading'>>;
}

/** A line of the connection `leb`, measured 18 minutes ago. */
export function faceLine(parts: LineParts): Line {
  const { id, name, left, total, days, of } = parts;
  const expiresAt = days === null ? null : inDays(days);
  const startsAt = expiresAt === null ? null : expiresAt - of * DAY;
  const used = left === null || total === null ? null : total - left;
  const buckets = [
    aBucket({ remaining: left, used, total, startsAt, expiresAt, ...parts.bucket }),
    ...(parts.more ?? []),
  ];
  const connectionId = parts.line?.connectionId ?? 'leb';
  return aLine({
    connectionId,
    key: `${connectionId}/${id}`,
    fetchedAt: MEASURED,
    ...parts.line,
    reading: {
      lineId: id,
      name,
      tail: parts.tail ?? null,
      planId: null,
      planName: parts.planName ?? null,
      buckets,
      startsAt,
      expiresAt,
      ...parts.reading,
    },
  });
}

/** Runs out between so many days from now, at this pace; beyond the end: null. */
function facesOutlook(line: Line, perDay: number, between: [number, number, number] | null): Line {
  const moment = (days: number | undefined): number | null =>
    days === undefined ? null : FACE_NOW + days * DAY;
  const [p10, p50, p90] = between ?? [];
  const outlook: Outlook = {
    madeAt: MEASURED,
    leftBytes: line.reading.buckets[0]?.remaining ?? 0,
    at: MEASURED,
    expiresAt: line.reading.expiresAt,
    perDay,
    p10: moment(p10),
    p50: moment(p50),
    p90: moment(p90),
  };
  return { ...line, outlook };
}

export const leb = aConnection({
  id: 'leb',
  name: 'LEB Mobile',
  address: 'https://api.leb-mobile.example',
  website: 'https://leb-mobile.example',
  addedAt: FACE_NOW - 90 * DAY,
  status: {
    attemptedAt: MEASURED,
    succeededAt: MEASURED,
    nextDueAt: FACE_NOW + 12 * MINUTE,
    plansFetchedAt: MEASURED,
  },
});

/** As `leb`, with other facts of its last polls. */
export const lebWith = (status: Partial<typeof leb.status>): typeof leb => ({
  ...leb,
  status: { ...leb.status, ...status },
});

/** `LEB Mobile Japan`, with so much of 10 GB left for so many days of 30. */
export const japan = (left: number, days = 9, parts: Partial<LineParts> = {}): Line =>
  faceLine({
    id: 'jp',
    name: 'LEB Mobile Japan',
    tail: '4471',
    planName: 'Japan 10 GB',
    left,
    total: 10 * GB,
    days,
    of: 30,
    ...parts,
    reading: { planId: 'jp-10', ...parts.reading },
  });

export const lowJapan = facesOutlook(japan(1.4 * GB), 550 * MB, [2, 2.5, 3]);

export const dataCard = faceLine({
  id: '4g',
  name: '4G data card',
  tail: '2046',
  left: 12.6 * GB,
  total: 20 * GB,
  days: 4,
  of: 30,
});

export const euroHop = facesOutlook(
  faceLine({
    id: 'eu',
    name: 'EuroHop eSIM',
    tail: '8820',
    left: 3.2 * GB,
    total: 5 * GB,
    days: 12,
    of: 30,
  }),
  200 * MB,
  null,
);

export const dayPass = faceLine({
  id: 'hk',
  name: 'Hong Kong day pass',
  tail: '3107',
  left: null,
  total: null,
  days: 6,
  of: 7,
  bucket: { unlimited: true, used: null, atLimit: 'throttled' },
});

export const officeMifi = faceLine({
  id: 'mifi',
  name: 'Office MiFi',
  tail: '0933',
  left: 41 * GB,
  total: 100 * GB,
  days: 19,
  of: 30,
  line: { connectionId: 'box', fetchedAt: FACE_NOW - 180 * MINUTE },
});

/** Where the office's box is read; its sign-in ended three hours ago. */
export const signedOutBox = aConnection({
  id: 'box',
  name: 'DataCard Online',
  address: 'https://my.datacard.example',
  website: 'https://my.datacard.example',
  addedAt: FACE_NOW - 60 * DAY,
  status: {
    failure: { kind: 'signed-out', accepted: true },
    failures: 6,
    failingSince: FACE_NOW - 175 * MINUTE,
    attemptedAt: FACE_NOW - MINUTE,
    succeededAt: FACE_NOW - 180 * MINUTE,
  },
});
