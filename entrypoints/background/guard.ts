/** Catches a bug once per listener and writes it down; expected failures are values, not throws. */
export function guard<Arguments extends unknown[]>(
  where: string,
  listener: (...given: Arguments) => Promise<void>,
): (...given: Arguments) => void {
  return (...given) => {
    listener(...given).catch(async (bug: unknown) => {
      // Listeners are there before anything else is loaded; bugs are rare.
      const { report } = await import('./report');
      await report(where, bug);
    });
  };
}
