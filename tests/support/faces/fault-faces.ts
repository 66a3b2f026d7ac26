import type { Connection, Line } from '../../../utils/domain/connection';
import { HOUR } from '../../../utils/domain/time';
import { GB } from '../builders';
import { aSite } from '../site-builders';
import type { Face } from './face';
import { one, popup } from './popup-face';
import { FACE_NOW, japan, leb, lebWith, officeMifi, signedOutBox } from './world';

/** As it was when it was last read, so long ago. */
const readBefore = (line: Line, ms: number): Line => ({ ...line, fetchedAt: FACE_NOW - ms });

const failing = (status: Parameters<typeof lebWith>[0]): Connection[] => [
  lebWith({ failures: 3, failingSince: FACE_NOW - 5 * HOUR, attemptedAt: FACE_NOW, ...status }),
];

const site = aSite({
  hosts: ['https://my.datacard.example'],
  links: {
    account: 'https://my.datacard.example/account',
    signIn: 'https://my.datacard.example/login',
    forgottenPassword: 'https://my.datacard.example/forgotten',
  },
});

const enough = japan(6.4 * GB, 20);

export const faultFaces: Face[] = [
  popup('connecting', { connections: [lebWith({ attemptedAt: null, succeededAt: null })] }),
  popup('not-connected', {
    connections: failing({ failure: { kind: 'timeout' }, succeededAt: null }),
  }),
  popup('stale', one(readBefore(enough, 5 * HOUR))),
  popup('paused', one(enough, { connections: [{ ...leb, paused: true }] })),
  popup(
    'offline',
    one(readBefore(enough, 5 * HOUR), { connections: failing({ failure: { kind: 'offline' } }) }),
  ),
  popup(
    'locked',
    one(readBefore(enough, 5 * HOUR), { connections: failing({ failure: { kind: 'locked' } }) }),
  ),
  popup('signed-out', {
    connections: [
      {
        ...signedOutBox,
        site,
        status: {
          ...signedOutBox.status,
          failure: { kind: 'signed-out', accepted: true, session: true },
        },
      },
    ],
    lines: [officeMifi],
  }),
  popup(
    'unreadable',
    one(readBefore(enough, 20 * HOUR), {
      connections: failing({
        failure: { kind: 'unreadable', path: 'Data left', why: 'page-changed' },
      }).map((connection) => ({ ...connection, site })),
    }),
  ),
];
