export type DashboardPart = 'lines' | 'fleet' | 'trip' | 'receipts' | 'alerts';

const OTHERS: readonly DashboardPart[] = ['fleet', 'trip', 'receipts', 'alerts'];

/**
 * `#line/<key>`, `#fleet`, `#trip`, `#receipts`, `#alerts`, each with what it asks for after a `?`;
 * anything else is the neediest line.
 */
export interface DashboardRoute {
  part: DashboardPart;
  lineKey: string | null;
  /** What stands after the `?`; empty where there is none. */
  query: string;
}

const LINE = 'line/';

/** Providers choose what their ids are made of: as one part of an address, whatever is in them. */
export const lineHash = (lineKey: string): string => `${LINE}${encodeURIComponent(lineKey)}`;

const lines = (lineKey: string | null): DashboardRoute => ({ part: 'lines', lineKey, query: '' });

export function routeOf(hash: string): DashboardRoute {
  const place = hash.replace(/^#/, '');
  const [name, ...query] = place.split('?');
  const other = OTHERS.find((part) => part === name);
  if (other !== undefined) return { part: other, lineKey: null, query: query.join('?') };
  if (!place.startsWith(LINE)) return lines(null);
  try {
    return lines(decodeURIComponent(place.slice(LINE.length)));
  } catch {
    // An address that nobody made.
    return lines(null);
  }
}
