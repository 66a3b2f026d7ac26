/** What is known of some fields; those of which nothing is said are absent. */
export const said = <T>(fields: { [K in keyof T]?: T[K] | null | undefined }): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<T>;
