/** What a backup is called, by the day where the user is: `dataleft-2026-11-21.json`. */
export const backupName = (at: number): string => `dataleft-${dateOf(at)}.json`;

/** `2026-11-21`, where the user is. */
export const dateOf = (at: number): string => {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
