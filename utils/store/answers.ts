import type { Store } from './open';
import type { StoredAnswer } from './schema';
import { seal, unseal } from './seal';

/** An answer with its ETag, so that an unchanged one is not sent again. */
interface Answer {
  etag: string;
  body: string;
  total: number | null;
}

const placeOf = (connectionId: string, url: string): string => `${connectionId}\n${url}`;

/** Answers name cards and numbers in full; at rest they are kept like secrets. */
export function sealAnswers(
  store: Store,
  connectionId: string,
  answers: ReadonlyMap<string, Answer>,
): Promise<StoredAnswer[]> {
  return Promise.all(
    [...answers].map(async ([url, answer]) => {
      const sealed = await seal(store, placeOf(connectionId, url), JSON.stringify(answer));
      return { connectionId, url, ...sealed };
    }),
  );
}

/** What conditional requests can build on, by address. */
export async function openAnswers(
  store: Store,
  stored: readonly StoredAnswer[],
): Promise<Map<string, Answer>> {
  const opened = await Promise.all(
    stored.map(async ({ connectionId, url, ...sealed }): Promise<[string, Answer][]> => {
      const text = await unseal(store, placeOf(connectionId, url), sealed);
      // One that does not open is asked for again in full.
      return text === null ? [] : [[url, JSON.parse(text)]];
    }),
  );
  return new Map(opened.flat());
}
