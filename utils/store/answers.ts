import type { Brought } from './commit';
import { decrypt, encrypt } from './encrypt';
import type { Store } from './open';
import type { StoredAnswer } from './schema';
import { readKey } from './seal';

/** An answer with its ETag, so that an unchanged one is not sent again. */
interface Answer {
  etag: string;
  body: string;
  total: number | null;
}

type Answers = ReadonlyMap<string, Answer>;

const placeOf = (connectionId: string, url: string): string => `${connectionId}\n${url}`;

const isSame = (one: Answer | undefined, other: Answer): boolean =>
  one?.etag === other.etag && one.total === other.total && one.body === other.body;

interface OpenedAnswers {
  /** What conditional requests can build on, by address. */
  known: Answers;
  /** Those that are to be stored from now on; one that is as it was known is neither sealed nor written. */
  seal: (now: Answers) => Promise<Pick<Brought, 'answers' | 'kept'>>;
}

/**
 * The answers of a connection. They name cards and numbers in full; at rest they are kept like secrets.
 */
export async function openAnswers(
  store: Store,
  connectionId: string,
  stored: readonly StoredAnswer[],
): Promise<OpenedAnswers> {
  // One look for both ways, and none where there is nothing to open or to seal.
  let reading: Promise<CryptoKey> | null = null;
  const key = (): Promise<CryptoKey> => {
    reading ??= readKey(store);
    return reading;
  };
  const opened = await Promise.all(
    stored.map(async ({ url, ...sealed }): Promise<[string, Answer][]> => {
      const text = await decrypt(await key(), placeOf(connectionId, url), sealed);
      // One that does not open is asked for again in full.
      return text === null ? [] : [[url, JSON.parse(text)]];
    }),
  );
  const known = new Map(opened.flat());
  return {
    known,
    async seal(now) {
      const [kept, anew]: [string[], [string, Answer][]] = [[], []];
      for (const [url, answer] of now) {
        if (isSame(known.get(url), answer)) kept.push(url);
        else anew.push([url, answer]);
      }
      const answers = await Promise.all(
        anew.map(async ([url, answer]) => {
          const place = placeOf(connectionId, url);
          const sealed = await encrypt(await key(), place, JSON.stringify(answer));
          return { connectionId, url, ...sealed };
        }),
      );
      return { answers, kept };
    },
  };
}
