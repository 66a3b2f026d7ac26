import type { Page } from '@playwright/test';
import type { BackupPreview } from '../../../utils/backup/backup-preview';
import type { Attempt } from '../../../utils/domain/attempts';
import { DAY, HOUR } from '../../../utils/domain/time';
import { toPackPreview } from '../../../utils/packs/pack-preview';
import { aPackRecord } from '../site-builders';
import type { Face } from './face';
import { overview } from './many-lines-faces';
import type { Rows } from './rows';
import { tab } from './tab-face';
import { FACE_NOW } from './world';

/** Mostly read, twice not: an interface and a website that is down for a while. */
const asked = (overview.connections ?? []).map((connection) => {
  const attempts = Array.from({ length: 20 }, (_, n): Attempt => {
    const down = n === 12 || n === 13;
    return {
      at: FACE_NOW - (20 - n) * HOUR,
      took: 240 + 90 * n,
      outcome: down ? 'server' : 'read',
      detail: down ? '503' : null,
    };
  });
  return { ...connection, status: { ...connection.status, attempts } };
});

const section = (name: string, rows: Rows = overview, more: Partial<Face> = {}): Face =>
  tab(`options-${decodeURIComponent(name).replaceAll('/', '-')}`, `options.html#${name}`, rows, {
    reach: (page) => page.locator('[aria-busy]').waitFor({ state: 'detached' }),
    ...more,
  });

const formThere = (page: Page): Promise<void> => page.locator('form').first().waitFor();

const told = <T>(value: T) => ({ ok: true, value }) as const;

/** A file is chosen, and what it holds is told. */
async function withFile(page: Page, name: string, shown: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from('{}') };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator(shown).waitFor();
}

const record = aPackRecord();
const { pack } = record;

const tally = (inFile: number, added: number, renewed = 0, onlyHere = 0) => ({
  inFile,
  added,
  renewed,
  onlyHere,
});

/** Of a backup from another machine, where an organisation keeps one connection out. */
const found: BackupPreview = {
  madeAt: FACE_NOW - 40 * DAY,
  connections: [
    { name: 'LEB Mobile', host: 'api.leb-mobile.example' },
    { name: 'DataCard Online', host: 'my.datacard.example' },
  ],
  since: '2025-06-01',
  heldBack: { connections: [{ name: 'EuroHop', host: 'api.eurohop.example' }], packs: [] },
  files: 2,
  tallies: {
    connections: tally(2, 1, 0, 1),
    lines: tally(5, 2, 1, 1),
    renewals: tally(7, 3),
    receipts: tally(2, 2),
    bills: tally(0, 0),
    packs: tally(1, 0),
    days: tally(400, 212, 8, 12),
  },
};

/** What an organisation has set, and a slip of its pen. */
const governed: Rows = {
  ...overview,
  connections: (overview.connections ?? []).map((connection) =>
    connection.id === 'leb' ? { ...connection, organisation: 'set' } : connection,
  ),
  settings: {
    policy: {
      organisation: {
        name: 'Example Ltd',
        settings: {
          dataLevels: [30, 15],
          rules: { pace: false },
          quiet: { on: true },
          banner: false,
          relay: { kind: 'ntfy', on: true, url: 'https://ntfy.example/fleet' },
        },
        locked: ['dataLevels', 'rules.pace', 'quiet', 'banner', 'relay'],
        defaults: {},
        off: ['demo', 'own-connections', 'banner', 'backup', 'sync'],
      },
      problems: [
        { path: 'settings.expiryDays[1]', kind: 'out-of-bounds', bound: 'most', limit: 365 },
        { path: 'colour', kind: 'unknown-key', key: 'colour' },
      ],
      mark: 'of a face',
    },
  },
};

/** Every section of the settings. */
export const optionsFaces: Face[] = [
  section('connections'),
  section('connections/add', overview, {
    reach: (page) => page.locator('.choices__item').nth(5).waitFor(),
  }),
  section('connections/new', overview, { reach: formThere }),
  section('connections/watch'),
  section('connections/leb', overview, { reach: formThere }),
  section('packs', { ...overview, packs: [record] }),
  {
    ...section('packs', overview, {
      reach: (page) => withFile(page, 'nippon.pack.json', '.pack-preview'),
      answers: { 'check-pack': told({ ok: true, pack, preview: toPackPreview(pack) }) },
    }),
    name: 'options-packs-preview',
  },
  section('alerts'),
  section('alerts/leb%2Fjp'),
  section('look'),
  section('language'),
  section('prices'),
  section('security', overview, { reach: formThere }),
  ...(['set', 'locked'] as const).map((state) => ({
    ...section('security', overview, {
      reach: (page) => page.getByRole('button').first().waitFor(),
      answers: { 'read-lock': told({ isSet: true, isLocked: state === 'locked' }) },
    }),
    name: `options-security-${state}`,
  })),
  section('data'),
  {
    ...section('data', overview, {
      reach: (page) => withFile(page, 'dataleft-backup.json', '.backup'),
      answers: { 'check-backup': told({ ok: true, preview: found }) },
    }),
    name: 'options-data-preview',
  },
  tab('options-organisation', 'options.html#connections', governed, {
    reach: (page) => page.locator('.pack-problems__list').waitFor(),
  }),
  tab('options-organisation-alerts', 'options.html#alerts', governed),
  section('diagnostics', { ...overview, connections: asked }),
  tab('options-search', 'options.html#look', overview, {
    reach: (page) => page.getByRole('searchbox').fill('data'),
  }),
];
