/** The last of the moments that are known. */
export const latest = (moments: (number | null)[]): number | null =>
  moments.reduce<number | null>(
    (last, moment) => (moment === null ? last : Math.max(last ?? moment, moment)),
    null,
  );
