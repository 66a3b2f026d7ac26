import { isDemo } from '../domain/demo';
import type { Stored } from './contexts';
import type { Locale } from './locale';

/** Nobody named the demo's line: it is called so in whatever language is spoken now. */
export function withDemoName<Some extends Pick<Stored, 'connections'>>(
  stored: Some,
  { words }: Locale,
): Some {
  if (!stored.connections.some(isDemo)) return stored;
  const connections = stored.connections.map((connection) =>
    isDemo(connection) ? { ...connection, name: words.demoLine } : connection,
  );
  return { ...stored, connections };
}
