import type { Line } from '../../../utils/domain/connection';
import type { Sample } from '../../../utils/domain/sample';
import { DAY, HOUR } from '../../../utils/domain/time';
import { followUse } from '../../../utils/domain/use-ledger';
import { aRenewal, GB } from '../builders';
import { aSample } from '../fake-rows';
import { aReceipt } from '../receipt-builders';
import type { Face } from './face';
import { many, overview } from './many-lines-faces';
import { optionsFaces } from './options-faces';
import type { Rows } from './rows';
import { tab } from './tab-face';
import { FACE_NOW, inDays, lowJapan } from './world';

/** The past week, in which the user watches films on the train. */
const isLately = (at: number): boolean => FACE_NOW - at < 7 * DAY;

/** A cycle of 30 days so far: faster at weekends and of late, and none at night. */
function japanSamples(): Sample[] {
  const begin = inDays(9) - 30 * DAY;
  const samples: Sample[] = [];
  let left = 10 * GB;
  for (let at = begin; at < FACE_NOW; at += 2 * HOUR) {
    const hour = new Date(at + 9 * HOUR).getUTCHours();
    const weekend = [0, 6].includes(new Date(at + 9 * HOUR).getUTCDay());
    left -= hour < 7 ? 0 : (isLately(at) ? 0.0685 : weekend ? 0.055 : 0.037) * GB;
    const remaining = Math.max(1.4 * GB, Math.round(left));
    samples.push(
      aSample({
        lineKey: 'leb/jp',
        at,
        remaining,
        used: 10 * GB - remaining,
        endsAt: inDays(9),
      }),
    );
  }
  return samples;
}

/** The line that such samples come from, with what it used. */
function withUse(line: Line, samples: Sample[]): Line {
  let use: Line['use'];
  let before: Line['reading'] | null = null;
  for (const { at, remaining } of samples) {
    const [bucket, ...others] = line.reading.buckets;
    if (bucket === undefined) break;
    const reading = { ...line.reading, buckets: [{ ...bucket, remaining }, ...others] };
    use = followUse(use, before, reading, at, 'Asia/Tokyo');
    before = reading;
  }
  return use === undefined ? line : { ...line, use };
}

const samples = japanSamples();

const used: Rows = {
  ...overview,
  lines: (overview.lines ?? []).map((line) => (line === lowJapan ? withUse(line, samples) : line)),
  samples,
  receipts: [
    aReceipt({
      id: 'r1',
      connectionId: 'leb',
      lineKey: 'leb/jp',
      provider: 'LEB Mobile',
      line: 'LEB Mobile Japan',
      what: 'Japan 10 GB',
      orderNumber: 'LEB-1042',
      amount: { minor: 1980, currency: 'JPY' },
      date: '2026-10-31',
    }),
    aReceipt({
      id: 'r2',
      provider: 'EuroHop',
      line: 'EuroHop eSIM',
      what: 'Europe 5 GB',
      orderNumber: 'EH-88-2020',
      amount: { minor: 1250, currency: 'EUR' },
      date: '2026-11-03',
      note: 'By card at the airport',
    }),
  ],
};

/** Every page but the popup. */
export const pageFaces: Face[] = [
  tab('welcome', 'welcome.html'),
  tab('welcome-pin', 'welcome.html', overview),
  tab('welcome-notices', 'welcome.html', { ...overview, settings: { welcomeSkipped: ['pin'] } }),
  tab('welcome-end', 'welcome.html', {
    ...overview,
    settings: { welcomeSkipped: ['pin'], noticesSeen: true },
  }),
  tab('dashboard-empty', 'dashboard.html'),
  tab('dashboard-line', 'dashboard.html#line/leb%2Fjp', used),
  tab('dashboard-signed-out', 'dashboard.html#line/box%2Fmifi', used),
  tab('dashboard-contrast', 'dashboard.html#line/leb%2Fjp', {
    ...used,
    settings: { contrast: 'more' },
  }),
  tab('dashboard-fleet', 'dashboard.html#fleet', {
    ...used,
    settings: {
      lineFilters: [
        { name: 'Needs renewal', text: '', connectionId: '', group: 'renewal' },
        { name: 'LEB Mobile, ending', text: '', connectionId: 'leb', group: 'ending' },
      ],
    },
  }),
  tab('dashboard-fleet-many', 'dashboard.html#fleet?text=spare&sort=left&page=2', many(300)),
  tab('dashboard-trip', 'dashboard.html#trip', used),
  tab('dashboard-receipts', 'dashboard.html#receipts', used),
  tab('dashboard-alerts', 'dashboard.html#alerts', used),
  ...optionsFaces,
  tab('guard', 'guard.html#renewal-1', {
    ...overview,
    renewals: [
      aRenewal({
        connectionId: 'leb',
        lineKey: 'leb/jp',
        tab: {
          ids: [1],
          stopped: { tabId: 1, url: 'https://leb-moblle.example/pay', why: 'look-alike' },
        },
      }),
    ],
  }),
];
