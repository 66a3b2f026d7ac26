export type DashboardPart = 'lines' | 'trip' | 'receipts' | 'alerts';

const OTHERS: readonly DashboardPart[] = ['trip', 'receipts', 'alerts'];

/** `#line/<key>`, `#trip`, `#receipts`, `#alerts`; anything else is the neediest line. */
export interface DashboardRoute {
  part: DashboardPart;
  lineKey: string | null;
}

const LINE = 'line/';

/** Providers choose what their ids are made of: as one part of an address, whatever is in them. */
export const lineHash = (lineKey: string): string => `${LINE}${encodeURIComponent(lineKey)}`;

export function routeOf(hash: string): DashboardRoute {
  const place = hash.replace(/^#/, '');
  const other = OTHERS.find((part) => part === place);
  if (other !== undefined) return { part: other, lineKey: null };
  if (!place.startsWith(LINE)) return { part: 'lines', lineKey: null };
  try {
    return { part: 'lines', lineKey: decodeURIComponent(place.slice(LINE.length)) };
  } catch {
    // An address that nobody made.
    return { part: 'lines', lineKey: null };
  }
}
