/**
 * Formats of the platform, each made once: making one takes longer than using it a hundred times, and
 * a chart of ten years says thousands of dates. One keeps the zone in which it was made, which a date
 * in summer tells by its name.
 */
function madeOnce<Options, Format>(make: (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (tag: string, options: Options): Format => {
    const key = tag + JSON.stringify(options) + new Date(2026, 6);
    const format = made.get(key) ?? make(tag, options);
    made.set(key, format);
    return format;
  };
}

export const numberFormat = madeOnce(
  (tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);

export const dateFormat = madeOnce(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
