import type { Connection } from '../../utils/domain/connection';

/**
 * What is stored of a connection anew. One that came from another machine goes on waiting for its
 * secret until one is entered.
 */
export function stillAwaiting(
  connection: Connection,
  previous: Connection | undefined,
  secret: string | null,
): Connection {
  const failure = previous?.status.failure;
  if (secret !== null || failure?.kind !== 'unentered') return connection;
  return { ...connection, status: { ...connection.status, failure } };
}
