import * as z from 'zod/mini';

const indexShape = z.object({ packs: z.array(z.string().check(z.regex(/^[a-z0-9-]+\.json$/))) });

/** The names of the packs that come with the extension, as `packs/index.json` lists them. */
export const readPackIndex = (text: string): string[] => indexShape.parse(JSON.parse(text)).packs;
