/** Names that are remembered of each length; a page of made-up names is not kept in memory. */
const MOST = 40;
const LONGEST = 24;

/**
 * The few names of tags and attributes that markup is made of: found where they stand, without
 * cutting them out of the source again and again.
 */
export class KnownNames {
  private readonly byLength: string[][] = [];

  constructor(private readonly keepCase: boolean) {}

  at(source: string, start: number, end: number): string {
    const length = end - start;
    const known = this.byLength[length] ?? [];
    this.byLength[length] = known;
    for (const name of known) if (source.startsWith(name, start)) return name;
    const written = source.slice(start, end);
    const name = this.keepCase ? written : written.toLowerCase();
    if (name === written && length <= LONGEST && known.length < MOST) known.push(name);
    return name;
  }
}
