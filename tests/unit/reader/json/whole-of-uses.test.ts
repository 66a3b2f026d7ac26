import { expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const read = (data: unknown, locale: string) =>
  readPage(JSON.stringify(data), {
    now: Date.parse('2026-05-10T10:00:00Z'),
    kind: 'json',
    locale,
    zone: 'UTC',
  });

it('takes what the rest and the use make for the whole, whatever its key is called', () => {
  const usage = {
    totUseTimeData: '7340032',
    useTimeData: '2936012',
    remainData: '4404020',
    unit: 'KB',
  };
  const { dataUsedBytes, dataTotalBytes } = read(usage, 'ko-KR');
  expect(dataUsedBytes).toBe(2_936_012_000);
  expect(dataTotalBytes).toBe(7_340_032_000);
});

it('takes no two uses for parts of one where they do not add up', () => {
  const usage = { totalUsed: '3000', used: '1000', remaining: '4000', unit: 'MB' };
  expect(read(usage, 'en-GB').dataTotalBytes).toBeUndefined();
});

it('parts thousands by points where the language has a comma for tenths', () => {
  const rest = { kalan: '5.120', birim: 'MB', toplam: '12.288' };
  expect(read(rest, 'tr-TR').dataRemainingBytes).toBe(5_120_000_000);
  expect(read({ ...rest, birim: 'GB' }, 'tr-TR').dataRemainingBytes).toBe(5_120_000_000);
  const tenths = { verbleibend: '512.000', einheit: 'MB', gesamt: '1024.000' };
  expect(read(tenths, 'de-DE').dataRemainingBytes).toBe(512_000_000);
});

it('shows the subscription in use of a travel eSIM, not the one that is over', () => {
  const node = (status: string, consumedBytes: string, terminatesAt: string) => ({
    node: {
      label: 'Europe 42',
      status,
      allowance: { limitBytes: '20000000000', consumedBytes },
      terminatesAt,
    },
  });
  const edges = [
    node('ACTIVE', '7340000000', '2026-05-27T10:10:00Z'),
    node('EXPIRED', '20000000000', '2026-04-01T08:00:00Z'),
  ];
  const { dataUsedBytes } = read({ esim: { iccid: '89', subscriptions: { edges } } }, 'en-GB');
  expect(dataUsedBytes).toBe(7_340_000_000);
});
