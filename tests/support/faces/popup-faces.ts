import { HOUR } from '../../../utils/domain/time';
import { aBucket, aDailyCap, GB } from '../builders';
import { badInputFaces } from './bad-input-faces';
import type { Face } from './face';
import { faultFaces } from './fault-faces';
import { manyLinesFaces, overview } from './many-lines-faces';
import { alert, one, popup } from './popup-face';
import { renewalFaces } from './renewal-faces';
import { dayPass, FACE_NOW, faceLine, japan, lowJapan } from './world';

const enough = japan(6.4 * GB, 20);

/** One line in every state but faults and renewals. */
const oneLineFaces: Face[] = [
  popup('first-run', {}),
  popup('enough', one(enough)),
  popup('low', one(lowJapan)),
  popup('empty', one(japan(0, 6))),
  popup('expiring', one(japan(6.4 * GB, 2))),
  popup('expired', one(japan(0.6 * GB, -3))),
  popup('unlimited', one(dayPass)),
  popup(
    'throttled',
    one(
      faceLine({
        id: 'hk',
        name: 'Hong Kong day pass',
        tail: '3107',
        left: null,
        total: null,
        days: 6,
        of: 7,
        bucket: { unlimited: true, used: null },
        more: [
          aDailyCap({
            name: 'Today, full speed',
            remaining: 0,
            used: 3 * GB,
            total: 3 * GB,
            startsAt: FACE_NOW - 14 * HOUR,
            expiresAt: FACE_NOW + 10 * HOUR,
            atLimit: 'throttled',
          }),
        ],
      }),
      { alerts: [alert({ id: 't', kind: 'throttled', lineKey: 'leb/hk', bucketId: 'daily' })] },
    ),
  ),
  popup(
    'arrears',
    one(
      japan(22 * GB, 9, {
        name: 'LEB business card',
        tail: '7719',
        total: 50 * GB,
        reading: { arrears: { minor: 2450, currency: 'JPY' } },
      }),
    ),
  ),
  popup(
    'unknown',
    one(faceLine({ id: 'q', name: 'Ask the shop', left: null, total: null, days: null, of: 30 })),
  ),
  popup(
    'buckets',
    one(
      japan(1.4 * GB, 9, {
        more: [
          aBucket({ id: 'voice', kind: 'voice', name: 'Calls', remaining: 2520, total: 3600 }),
          aBucket({ id: 'sms', kind: 'sms', name: 'SMS', remaining: 118, total: 200 }),
          aBucket({
            id: 'night',
            name: 'Night data',
            purpose: 'night',
            remaining: 3 * GB,
            total: 5 * GB,
          }),
          aBucket({
            id: 'money',
            kind: 'money',
            name: 'Balance',
            remaining: 1250,
            used: null,
            total: null,
            currency: 'JPY',
          }),
        ],
      }),
    ),
  ),
  popup(
    'all-buckets',
    one(
      japan(1.4 * GB, 9, {
        more: Array.from({ length: 12 }, (_, at) =>
          aBucket({
            id: `app-${at}`,
            name: `Data for app ${at + 1}`,
            purpose: 'app',
            remaining: at * 0.2 * GB,
            total: 3 * GB,
          }),
        ),
      }),
    ),
  ),
];

export const popupFaces: Face[] = [
  popup('contrast', { ...overview, settings: { contrast: 'more' } }),
  ...oneLineFaces,
  ...faultFaces,
  ...renewalFaces,
  ...manyLinesFaces,
  ...badInputFaces,
];
