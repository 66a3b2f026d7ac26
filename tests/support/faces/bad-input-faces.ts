import type { Line } from '../../../utils/domain/connection';
import { DAY } from '../../../utils/domain/time';
import { GB } from '../builders';
import type { Face } from './face';
import { popup } from './popup-face';
import { FACE_NOW, faceLine, leb } from './world';

/** What a provider may call a line, in the worst of cases. */
const NAMES = [
  'Pneumonoultramicroscopicsilicovolcanoconiosis-eSIM-for-the-whole-of-Scandinavia-and-Iceland',
  'LEB \u202eesreveR\u202c Mobile',
  '🗼📶👨‍👩‍👧‍👦 Tōkyō 東京 💴',
  '<img src=x onerror=alert(1)><b>Bold</b>',
  'مودم المكتب 4G بيانات',
  'Zero\u200bwidth\u200d\u2060\ufeff joined',
  `${'Five hundred characters '.repeat(21)}.`.slice(0, 500),
  '\u200b\u200d\u2060',
];

const named = (name: string, at: number): Line =>
  faceLine({
    id: `name-${at}`,
    name,
    tail: '0001',
    planName: name,
    left: (4 + at) * GB,
    total: 20 * GB,
    days: 9 + at,
    of: 30,
  });

const amount = (id: string, name: string, left: number, total: number | null): Line =>
  faceLine({ id, name, left, total, days: 20, of: 30 });

const ending = (id: string, name: string, expiresAt: number, startsAt: number): Line =>
  faceLine({
    id,
    name,
    left: 6 * GB,
    total: 10 * GB,
    days: 20,
    of: 30,
    reading: { expiresAt, startsAt },
    bucket: { expiresAt, startsAt },
  });

const YEAR_9999 = Date.UTC(9999, 11, 30);

export const badInputFaces: Face[] = [
  popup('names', { connections: [leb], lines: NAMES.map(named) }),
  popup('long-name', { connections: [leb], lines: [named(NAMES[6] ?? '', 1)] }),
  popup('amounts', {
    connections: [leb],
    lines: [
      amount('pb', 'A quadrillion', 1e15, 1e15),
      amount('neg', 'Overdrawn', -2.5 * GB, 10 * GB),
      amount('zero', 'Nothing of nothing', 0, 0),
      amount('byte', 'One byte', 1, 10 * GB),
      amount('odd', 'Nearly a gigabyte', 999_999_999, 10 * GB),
    ],
  }),
  popup('huge', { connections: [leb], lines: [amount('pb', 'A quadrillion', 1e15, 1e15)] }),
  popup('negative', {
    connections: [leb],
    lines: [amount('neg', 'Overdrawn', -2.5 * GB, 10 * GB)],
  }),
  popup('dates', {
    connections: [leb],
    lines: [
      ending('1970', 'Ended in 1970', 0, -30 * DAY),
      ending('9999', 'Ends in 9999', YEAR_9999, FACE_NOW - DAY),
    ],
  }),
  popup('far-end', { connections: [leb], lines: [ending('9999', 'Ends in 9999', YEAR_9999, 0)] }),
  popup('1970', { connections: [leb], lines: [ending('1970', 'Ended in 1970', 0, -30 * DAY)] }),
];
