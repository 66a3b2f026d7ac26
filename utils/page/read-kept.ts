import type { DayRow } from '../domain/history/history-rows';
import { openStore } from '../store/open';
import { readReceipts } from '../store/read-receipts';

/** Every day of every line. */
export async function readAllDays(): Promise<DayRow[]> {
  const { days } = await readReceipts(await openStore());
  return [...days.values()].flat();
}

/** How many receipts and bills are kept. */
export async function countKept(): Promise<{ receipts: number; bills: number }> {
  const { receipts, bills } = await readReceipts(await openStore());
  return { receipts: receipts.length, bills: bills.length };
}
