import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../../utils/reader/page-reading';
import { readPage } from '../../../../utils/reader/read-page';

const now = Date.UTC(2026, 8, 3);
const read = (data: unknown, locale = 'en'): PageReading =>
  readPage(typeof data === 'string' ? data : JSON.stringify(data), { now, zone: 'UTC', locale });

/** Answers as providers give them, with their own names for things. */
const answers: [string, unknown, Partial<PageReading>][] = [
  [
    'bytes, and the same as it is shown',
    {
      usedVolumeStr: '1,48 GB',
      usedVolume: 1589137408,
      initialVolumeStr: '5 GB',
      initialVolume: 5368709120,
      usedPercentage: 29,
      remainingSeconds: 1296000,
      nextUpdate: 180,
      usedAt: 1788390000000,
      passDuration: '31 Tage',
    },
    {
      dataUsedBytes: 1589137408,
      dataTotalBytes: 5368709120,
      percentUsed: 29,
      expiresAt: now + 1_296_000_000,
    },
  ],
  [
    'numbers in texts, the unit beside',
    {
      usage: [
        {
          name: 'Inlandsdaten',
          used: '12345',
          remaining: '8135',
          total: '20480',
          unitOfMeasure: 'MB',
          endDate: '30.09.2026',
        },
      ],
    },
    {
      dataUsedBytes: 12_345_000_000,
      dataRemainingBytes: 8_135_000_000,
      dataTotalBytes: 20_480_000_000,
      expiresAt: Date.UTC(2026, 8, 30),
    },
  ],
  [
    'a balance of buckets',
    {
      bucketBalance: [
        {
          unit: 'GB',
          remainingValue: 5.2,
          usedValue: 4.8,
          initialValue: 10,
          validFor: { endDateTime: '2026-09-30T22:00:00Z' },
        },
      ],
    },
    { dataRemainingBytes: 5.2e9, dataUsedBytes: 4.8e9, dataTotalBytes: 10e9 },
  ],
  [
    'value and unit in an object of their own',
    { allowance: { consumed: { value: 3.2, unit: 'GB' }, limit: { value: 10, unit: 'GB' } } },
    { dataUsedBytes: 3.2e9, dataTotalBytes: 10e9 },
  ],
  [
    'the unit one level further out',
    { dataVolume: { unit: 'MiB', now: { remaining: 100, total: 200 } } },
    { dataRemainingBytes: 104_857_600, dataTotalBytes: 209_715_200 },
  ],
  [
    'words glued together',
    { remainingdata: '3.2 GB', dataallowance: '10 GB', expirydate: '2026-09-20' },
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: Date.UTC(2026, 8, 20) },
  ],
  [
    'words with hyphens',
    { 'data-left-mb': 300, 'data-total-mb': 1000, 'valid-until': '2026-09-09' },
    { dataRemainingBytes: 3e8, dataTotalBytes: 1e9, expiresAt: Date.UTC(2026, 8, 9) },
  ],
  [
    'Slovenian',
    { podatki: { porabljenoMB: 15600, zakupljenoMB: 30000 } },
    { dataUsedBytes: 15.6e9, dataTotalBytes: 30e9 },
  ],
  [
    'Korean, reset',
    { data: { dataUse: '6.4GB', dataRemain: '4.6GB', nextInitDate: '20260912' } },
    { dataRemainingBytes: 4.6e9, dataUsedBytes: 6.4e9, resetsAt: Date.UTC(2026, 8, 12) },
  ],
  [
    'grouped digits',
    { dataRemaining: '1,234.56', unit: 'MB', dataTotal: '2,048' },
    { dataRemainingBytes: 1_234_560_000, dataTotalBytes: 2_048_000_000 },
  ],
  ['a share', { dataUsageRatio: 0.42, limitGb: 10 }, { percentUsed: 42 }],
  [
    'a part and its whole in one text',
    { dataUsage: '3.2 GB of 10 GB' },
    { dataUsedBytes: 3.2e9, dataTotalBytes: 10e9 },
  ],
  [
    'JSON in a text of JSON',
    { status: 200, body: '{"dataLeftMb":2345,"dataTotalMb":4000}' },
    { dataRemainingBytes: 2.345e9, dataTotalBytes: 4e9 },
  ],
  [
    'JSON in XML',
    '<?xml version="1.0"?><e:Envelope xmlns:e="x"><e:Body><Result><![CDATA[{"dataLeftMb":7}]]></Result></e:Body></e:Envelope>',
    { dataRemainingBytes: 7e6 },
  ],
  [
    'escaped XML in XML',
    '<?xml version="1.0"?><r><t>&lt;?xml version="1.0"?&gt;&lt;data&gt;&lt;remainingMb&gt;7&lt;/remainingMb&gt;&lt;/data&gt;</t></r>',
    { dataRemainingBytes: 7e6 },
  ],
  [
    'a date beside what is left',
    '<balances><balance name="Mobile data left" amount="650" measure="MB" date="2026-09-18"/></balances>',
    { dataRemainingBytes: 650e6, expiresAt: Date.UTC(2026, 8, 18) },
  ],
  ['a byte order mark', '\ufeff{"dataLeftMb":7}', { dataRemainingBytes: 7e6 }],
  ['a call around it', 'cb_1({"dataLeftMb":7});', { dataRemainingBytes: 7e6 }],
  ['a call of a path', '/**/window.app["cb"]([{"dataLeftMb":7}])', { dataRemainingBytes: 7e6 }],
  ['a guard', ')]}\',\n{"dataLeftMb":7}', { dataRemainingBytes: 7e6 }],
  ['an endless loop before it', 'for(;;);{"dataLeftMb":7}', { dataRemainingBytes: 7e6 }],
];

describe('an answer tells', () => {
  it.each(answers)('%s', (_, data, expected) => {
    expect(read(data)).toMatchObject(expected);
  });
});

describe('an answer does not tell', () => {
  it.each([
    ['less than nothing', { dataRemainingMb: -1 }, 'dataRemainingBytes'],
    ['a warning', { restant: '6', unite: 'Go', seuilAlerte: '1' }, 'dataTotalBytes'],
    ['how long a pack is valid in all', { dataLeftGb: 2, validity: '30 days' }, 'expiresAt'],
    ['when it was used', { dataUsedGb: 1, usedAt: 1788390000000 }, 'expiresAt'],
    ['a past date', { remaining: '1 GB', date: '2026-08-01' }, 'expiresAt'],
    [
      'seconds that are not said to be talk',
      { data: { remainingSeconds: 90 } },
      'voiceRemainingSeconds',
    ],
    ['which of two amounts counts', { remaining: '10 GB, 3 GB' }, 'dataRemainingBytes'],
    ['numbers without a unit', { remaining: 767, total: 1024 }, 'dataRemainingBytes'],
  ] as const)('%s', (_, data, field) => {
    expect(read(data)[field]).toBeUndefined();
  });

  it('a bracketed text that is no data', () => {
    expect(read('[Provider] Data left: 3 GB').dataRemainingBytes).toBe(3e9);
    expect(read('Info (call {1}) x').buckets).toEqual([]);
  });
});

describe('data without end', () => {
  it.each([
    ['lists in lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['objects in objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['elements in elements', `<?xml version="1.0"?>${'<a>'.repeat(200_000)}`],
    [
      'a million keys',
      `{${Array.from({ length: 90_000 }, (_, at) => `"dataLeft${at}":"${at} GB"`).join()}}`,
    ],
    ['a long list', JSON.stringify({ rows: Array.from({ length: 90_000 }, () => ({ x: 1 })) })],
  ])('%s ends', (_, source) => {
    expect(() => read(source)).not.toThrow();
  });
});
