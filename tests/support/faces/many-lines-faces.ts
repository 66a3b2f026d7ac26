import type { Alert } from '../../../utils/domain/alerts/alert';
import type { Line } from '../../../utils/domain/connection';
import { GB } from '../builders';
import type { Face } from './face';
import { catalogues } from './face-plans';
import { alert, popup } from './popup-face';
import type { Rows } from './rows';
import {
  dataCard,
  dayPass,
  euroHop,
  faceLine,
  inDays,
  leb,
  lowJapan,
  officeMifi,
  signedOutBox,
} from './world';

const alerts: Alert[] = [
  alert({ id: 'a1', kind: 'data-low', level: 20, bucketId: 'data' }),
  alert({ id: 'a2', kind: 'expiring', level: 7, lineKey: 'leb/4g' }),
  alert({ id: 'a3', kind: 'signed-out', connectionId: 'box', lineKey: null }),
  alert({ id: 'a4', kind: 'promotion-ending', planId: 'jp-20', facts: { endsAt: inDays(5) } }),
  alert({ id: 'a5', kind: 'expired', level: 0, lineKey: 'leb/4g', state: 'missed' }),
];

export const overview: Rows = {
  connections: [leb, signedOutBox],
  catalogues,
  lines: [lowJapan, dataCard, euroHop, dayPass, officeMifi],
};

const spare = (at: number): Line =>
  faceLine({
    id: `spare-${at}`,
    name: `Spare card ${at}`,
    tail: String(1000 + at),
    left: (2 + (at % 17)) * GB,
    total: 20 * GB,
    days: 20 + (at % 40),
    of: 90,
  });

export const many = (count: number): Rows => ({
  ...overview,
  lines: [...(overview.lines ?? []), ...Array.from({ length: count }, (_, at) => spare(at + 1))],
});

export const manyLinesFaces: Face[] = [
  popup('overview', overview),
  popup('alerts', { ...overview, alerts }),
  popup('many', many(20)),
  popup('all-lines', many(20), { reach: (page) => page.locator('.lines__show').click() }),
  popup('search', many(20), {
    reach: async (page) => {
      await page.getByRole('searchbox').fill('spare card 1');
      await page.locator('.row').nth(9).waitFor();
    },
  }),
  popup('none-found', many(20), { reach: (page) => page.getByRole('searchbox').fill('Paris') }),
  popup('hundreds', many(300)),
];
