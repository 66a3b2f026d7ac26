import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** What a number counts, where another key tells it. */
const cases: [string, string, Record<string, unknown>][] = [
  [
    'a limit that is none',
    '{"usage":[{"type":"DATA","unit":"MB","used":100,"total":1000,"remaining":900},{"type":"SMS","unit":"SMS","used":2,"total":9999999,"remaining":9999997}]}',
    { dataRemainingBytes: 9e8, dataUsedBytes: 1e8, dataTotalBytes: 1e9 },
  ],
  [
    'seconds that a text calls minutes',
    '{"quotas":[{"type":"DATA","remaining":"2 GB","total":"5 GB"},{"type":"VOICE","remaining":1140,"remaining_text":"19 min"}]}',
    { dataRemainingBytes: 2e9, dataTotalBytes: 5e9, voiceRemainingSeconds: 1140 },
  ],
  [
    'a unit in an object of its own',
    '{"bundles":[{"name":"Mobile data","type":"data","presentation":{"unit":"KB"},"limit":5000000,"used":3750000,"remaining":1250000}]}',
    { dataRemainingBytes: 1.25e9, dataUsedBytes: 3.75e9, dataTotalBytes: 5e9 },
  ],
  [
    'how long a volume may still be used',
    '{"passName":"Allnet Flat","usedVolumeMB":4000,"initialVolumeMB":20000,"usedPercentage":20,"remainingSeconds":86400}',
    { dataUsedBytes: 4e9, dataTotalBytes: 2e10, percentUsed: 20 },
  ],
];

it.each(cases)('%s', (_, answer, told) => {
  const reading = toldBy(answer, 'en');
  expect(reading).toMatchObject(told);
  for (const field of ['voiceRemainingSeconds', 'smsRemaining'])
    if (!(field in told)) expect(reading).not.toHaveProperty(field);
});
