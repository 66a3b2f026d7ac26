import type { Store } from './open';

/** The answers that conditional requests of this connection can build on, by address. */
export async function readAnswers(store: Store, connectionId: string) {
  const stored = await store.getAllFromIndex('answers', 'connectionId', connectionId);
  return new Map(stored.map(({ url, etag, body, total }) => [url, { etag, body, total }]));
}
