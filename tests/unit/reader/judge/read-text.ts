import type { PageReading } from '../../../../utils/reader/page-reading';
import { readPage } from '../../../../utils/reader/read-page';

const NOW = Date.parse('2026-05-10T10:00:00Z');
const GB = 1e9;

const day = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString().slice(0, 10);

/** What a reading says of the main bucket, in GB and days. */
const inShort = (reading: PageReading): Record<string, unknown> => ({
  ...(reading.dataRemainingBytes === undefined ? {} : { left: reading.dataRemainingBytes / GB }),
  ...(reading.dataUsedBytes === undefined ? {} : { used: reading.dataUsedBytes / GB }),
  ...(reading.dataTotalBytes === undefined ? {} : { total: reading.dataTotalBytes / GB }),
  ...(reading.percentUsed === undefined ? {} : { percentUsed: reading.percentUsed }),
  ...(reading.percentRemaining === undefined ? {} : { percentLeft: reading.percentRemaining }),
  ...(reading.expiresAt === undefined ? {} : { expires: day(reading.expiresAt) }),
  ...(reading.resetsAt === undefined ? {} : { resets: day(reading.resetsAt) }),
  ...(reading.voiceRemainingSeconds === undefined
    ? {}
    : { minutes: reading.voiceRemainingSeconds / 60 }),
  ...(reading.smsRemaining === undefined ? {} : { sms: reading.smsRemaining }),
  ...(reading.moneyMinor === undefined ? {} : { money: reading.moneyMinor }),
  ...(reading.unlimited ? { unlimited: true } : {}),
  ...(reading.throttled ? { throttled: true } : {}),
});

export const readMessage = (text: string, locale: string): Record<string, unknown> =>
  inShort(readPage(text, { now: NOW, kind: 'text', locale, zone: 'UTC' }));

export const readBody = (body: string, locale = 'en-GB'): Record<string, unknown> =>
  inShort(
    readPage(`<!doctype html><html lang="${locale}"><body><main>${body}</main></body></html>`, {
      now: NOW,
      kind: 'html',
      locale,
      zone: 'UTC',
    }),
  );
