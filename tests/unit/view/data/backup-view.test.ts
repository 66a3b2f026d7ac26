import { describe, expect, test } from 'vitest';
import type { BackupPreview } from '../../../../utils/backup/backup-preview';
import { faultText, fileSize, toBackupView } from '../../../../utils/view/data/backup-view';
import { type DataLocale, spokenDataWords } from '../../../../utils/view/data/data-locale';
import { daysCsv } from '../../../../utils/view/data/days-csv';
import { lossesText } from '../../../../utils/view/data/losses';
import { loadOptionsPage } from '../../../../utils/view/options-locale';
import { aConnection, aLine, NOW } from '../../../support/builders';

const speak = async (tag: 'en-GB' | 'zh-CN'): Promise<DataLocale> => ({
  ...(await loadOptionsPage(tag)),
  ...(await spokenDataWords(tag)),
});
const en = await speak('en-GB');
const zh = await speak('zh-CN');

const none = { inFile: 0, added: 0, renewed: 0, onlyHere: 0 };
const preview: BackupPreview = {
  madeAt: NOW,
  connections: [{ name: 'LEB', host: 'api.leb.example' }],
  heldBack: { connections: [], packs: [] },
  since: '2026-03-01',
  files: 2,
  tallies: {
    connections: { ...none, inFile: 1, added: 1 },
    lines: { inFile: 12_345, added: 1, renewed: 2, onlyHere: 3 },
    renewals: none,
    receipts: { ...none, onlyHere: 4 },
    bills: none,
    packs: none,
    days: none,
  },
};
const viewed = (way: 'merge' | 'replace', locale = en) =>
  toBackupView(preview, { file: 'b.json', way }, NOW, locale);

describe('what a backup would change', () => {
  test('is told by kind; what is in neither is left out', () => {
    const { facts, columns, rows } = viewed('merge');
    expect(facts.map(({ values }) => values)).toEqual([
      ['Fri 20 Nov'],
      ['LEB (api.leb.example)'],
      ['1 Mar'],
    ]);
    expect(columns.at(-1)).toBe('Only here, kept');
    expect(rows).toEqual([
      { name: 'Connections', numbers: ['1', '1', '0', '0'], loses: false },
      { name: 'Lines', numbers: ['12,345', '1', '2', '3'], loses: false },
      { name: 'Receipts', numbers: ['0', '0', '0', '4'], loses: false },
    ]);
  });

  test('warns of what replacing takes away', () => {
    const { columns, rows } = viewed('replace');
    expect(columns.at(-1)).toBe('Only here, lost');
    expect(rows.filter(({ loses }) => loses).map(({ name }) => name)).toEqual([
      'Lines',
      'Receipts',
    ]);
  });

  test('names what an organisation keeps out, and why', () => {
    const heldBack = {
      connections: [{ name: 'Ana', host: 'my.ana.example' }],
      packs: ['Example Telecom'],
    };
    const shown = { ...preview, heldBack };
    const { facts } = toBackupView(shown, { file: 'b.json', way: 'replace' }, NOW, en);
    expect(facts.at(-1)).toMatchObject({
      term: 'Not brought back',
      values: ['Connection “Ana (my.ana.example)”', 'Pack “Example Telecom”'],
      note: 'Switched off by your organisation',
    });
  });

  test('says none where nothing is known', () => {
    const empty = { ...preview, connections: [], since: null };
    const { facts } = toBackupView(empty, { file: 'b', way: 'merge' }, NOW, zh);
    expect(facts.map(({ values }) => values)).toEqual([['11月20日 周五'], ['无'], ['无']]);
  });
});

test('a fault names its place', () => {
  expect(faultText({ kind: 'wrong', place: 'lines[3].gone' }, en)).toBe(
    'Something in it is not as it should be. Place: lines[3].gone',
  );
  expect(faultText({ kind: 'wrong', place: 'lines[3].gone' }, zh)).toBe(
    '其中有内容不符合格式。位置：lines[3].gone',
  );
  expect(faultText({ kind: 'newer' }, en)).toContain('Update DataLeft first');
});

test('what is lost is counted, and what is not there is not named', () => {
  const losses = { connections: 1, lines: 3, renewals: 0, receipts: 2, bills: 0 };
  expect(lossesText(losses, en)).toEqual([
    '1 connection with its sign-in',
    '3 lines with their history',
    '2 receipts with their files',
    'all settings, alerts and permissions',
  ]);
  expect(lossesText({ ...losses, lines: 0, receipts: 0 }, zh)).toEqual([
    '1 个连接及其登录信息',
    '所有设置、提醒和权限',
  ]);
});

test('a size is told in thousands', () => {
  expect([fileSize(19_240, 'en-GB'), fileSize(1_440_000, 'en-GB')]).toEqual(['19.2 kB', '1.4 MB']);
});

test('days are rows of bytes, oldest first, and no formula of a provider runs', () => {
  const row = {
    ...{ lineKey: 'nippon/tokyo', bucketId: 'data', counts: true, added: 0, left: null },
    ...{ total: null, country: 'JP' },
  };
  const text = daysCsv(
    [
      { ...row, date: '2026-11-20', used: 5 },
      { ...row, date: '2026-11-19', used: 1e15, left: 0 },
      { ...row, date: '2026-11-21', used: -7, lineKey: 'gone/line', country: null },
    ],
    [aLine({ reading: { name: '=HYPERLINK("x")' } })],
    [aConnection()],
  );
  expect(text.trim().split('\n')).toEqual([
    'date,provider,line,bucket,counts,country,used_bytes,added_bytes,left_bytes,total_bytes',
    '2026-11-19,Nippon Mobile,"\'=HYPERLINK(""x"")",Data,yes,JP,1000000000000000,0,0,',
    '2026-11-20,Nippon Mobile,"\'=HYPERLINK(""x"")",Data,yes,JP,5,0,,',
    '2026-11-21,,gone/line,data,yes,,-7,0,,',
  ]);
});
