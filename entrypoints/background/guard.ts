import { recordBug } from '../../utils/store/diagnostics';
import { openStore } from '../../utils/store/open';

/** Catches a bug once per listener and writes it down; expected failures are values, not throws. */
export function guard<Arguments extends unknown[]>(
  where: string,
  listener: (...given: Arguments) => Promise<void>,
): (...given: Arguments) => void {
  return (...given) => {
    listener(...given).catch((bug: unknown) => report(where, bug));
  };
}

export async function report(where: string, bug: unknown): Promise<void> {
  console.error(`DataLeft: ${where}`, bug instanceof Error ? bug.name : typeof bug);
  try {
    await recordBug(await openStore(), where, bug);
  } catch (unwritten) {
    console.error('DataLeft: no database', unwritten instanceof Error ? unwritten.name : '');
  }
}
