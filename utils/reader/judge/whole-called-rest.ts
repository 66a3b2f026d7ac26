import { adds } from './agree';
import type { Finding } from './finding';

/** A place of more amounts is a table. */
const MOST = 12;

/**
 * "Available 24 GB, used 6.2 GB, left 17.8 GB": of two rests beside a use, or of two uses beside a
 * rest, the one that the others make is the whole.
 */
export function wholeCalledRest(findings: readonly Finding[]): void {
  const places = new Map<string, Finding[]>();
  for (const one of findings) {
    if (one.quantity.kind !== 'data' || one.aside !== null || one.partner !== null) continue;
    const place = one.row === null ? one.places[0] : `row ${one.row}`;
    if (place === undefined) continue;
    places.set(place, [...(places.get(place) ?? []), one].slice(0, MOST));
  }
  for (const told of places.values()) {
    const used = told.filter(({ state }) => state === 'used');
    const rests = told.filter(({ state }) => state === 'remaining');
    if (told.some(({ state }) => state === 'total') || used.length + rests.length !== 3) continue;
    if (used.length === 1 && rests.length === 2) nameLargest(rests, used[0]);
    if (used.length === 2 && rests.length === 1) nameLargest(used, rests[0]);
  }
}

function nameLargest(alike: Finding[], apart: Finding | undefined): void {
  const [least, most] = alike.sort((one, other) => one.quantity.value - other.quantity.value);
  const value = apart?.quantity.value ?? 0;
  if (least === undefined || most === undefined || value === 0) return;
  if (adds(least.quantity.value, value, most.quantity.value)) most.state = 'total';
}
