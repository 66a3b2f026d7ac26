export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Yes as JSON and XML write it. */
export const isYes = (value: unknown): boolean =>
  value === true || value === 'true' || value === 'Y' || value === 'y';

export const isYesOrNo = (value: unknown): boolean =>
  isYes(value) || value === false || value === 'false' || value === 'N' || value === 'n';

/** Its first keys with their values: an object of a hundred thousand is not copied to look at a few. */
export const firstEntries = (node: JsonObject, most: number): [string, unknown][] =>
  Object.keys(node)
    .slice(0, most)
    .map((key) => [key, node[key]]);
