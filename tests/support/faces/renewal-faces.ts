import { HOUR, MINUTE } from '../../../utils/domain/time';
import { aRenewal, GB } from '../builders';
import type { Face } from './face';
import { one, popup } from './popup-face';
import { FACE_NOW, inDays, japan, lowJapan } from './world';

const renewal = (parts: Parameters<typeof aRenewal>[0]) => [
  aRenewal({
    connectionId: 'leb',
    lineKey: 'leb/jp',
    planId: 'jp-20',
    planName: 'Japan 20 GB',
    price: { minor: 3080, currency: 'JPY' },
    support: 'https://leb-mobile.example/support',
    activationSeconds: { from: 120, to: 900 },
    openedAt: FACE_NOW - 15 * MINUTE,
    overdueAt: FACE_NOW + 105 * MINUTE,
    left: { how: 'closed', at: FACE_NOW - 11 * MINUTE },
    ...parts,
  }),
];

export const renewalFaces: Face[] = [
  popup('waiting', one(lowJapan, { renewals: renewal({}) })),
  popup(
    'overdue',
    one(lowJapan, {
      renewals: renewal({
        state: 'overdue',
        openedAt: FACE_NOW - 3 * HOUR,
        overdueAt: FACE_NOW - HOUR,
      }),
    }),
  ),
  popup(
    'failed',
    one(lowJapan, {
      renewals: renewal({
        state: 'failed',
        closedAt: FACE_NOW - 5 * MINUTE,
        orders: [{ id: 'LEB-1042', state: 'failed', placedAt: null, note: 'Card declined' }],
      }),
    }),
  ),
  popup(
    'in-effect',
    one(japan(21.4 * GB, 30, { total: 21.4 * GB, reading: { planId: 'jp-20' } }), {
      renewals: renewal({
        state: 'confirmed',
        closedAt: FACE_NOW - 4 * MINUTE,
        evidence: [
          { what: 'validity', from: inDays(9), to: inDays(30) },
          { what: 'refill', bucketId: 'data', from: 1.4 * GB, to: 21.4 * GB },
        ],
      }),
    }),
  ),
  popup('plans', one(lowJapan), {
    reach: (page) => page.locator('.line-card__actions button').last().click(),
  }),
  popup('check', one(lowJapan), {
    reach: async (page) => {
      await page.locator('.line-card__actions button').first().click();
      await page.getByRole('dialog').waitFor();
    },
  }),
  popup('help', one(lowJapan), {
    reach: async (page) => {
      await page.locator('.line-card__help').click();
      await page.locator('.help').waitFor();
    },
  }),
];
