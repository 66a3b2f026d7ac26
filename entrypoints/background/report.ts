import { recordBug } from '../../utils/store/diagnostics';
import { openStore } from '../../utils/store/open';

/** Writes a bug down, where whoever helps finds it. */
export async function report(where: string, bug: unknown): Promise<void> {
  console.error(`DataLeft: ${where}`, bug instanceof Error ? bug.name : typeof bug);
  try {
    await recordBug(await openStore(), where, bug);
  } catch (unwritten) {
    console.error('DataLeft: no database', unwritten instanceof Error ? unwritten.name : '');
  }
}
