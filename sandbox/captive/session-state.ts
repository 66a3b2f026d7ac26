import { dataUntilStop } from '../world/data-left';
import type { Line } from '../world/line';
import { onSaleFor } from '../world/on-sale';
import { offeringOf, type World } from '../world/world';

/** The keys of RFC 8908, section 5. */
interface SessionState {
  readonly captive: boolean;
  readonly 'user-portal-url': string;
  readonly 'can-extend-session'?: boolean;
  readonly 'seconds-remaining'?: number;
  readonly 'bytes-remaining'?: number;
}

export const held = (origin: string, line: Line): SessionState => ({
  captive: true,
  'user-portal-url': `${origin}/plans?line=${line.id}`,
});

/** A line as a network at a station or on a ship would put it; none where the line has no data. */
export function sessionState(
  world: World,
  line: Line,
  now: number,
  origin: string,
): SessionState | undefined {
  const bytes = dataUntilStop(line, offeringOf(world, line), now);
  if (bytes === undefined) return undefined;
  // Who is held in front of the portal has no session of which anything could remain.
  if (bytes === 0) return held(origin, line);
  return {
    ...held(origin, line),
    captive: false,
    'can-extend-session': onSaleFor(world, line, now).length > 0,
    'seconds-remaining': Math.floor((line.validUntil - now) / 1000),
    // Without a limit the key is absent: that is all the RFC has to say “unlimited” with.
    ...(Number.isFinite(bytes) ? { 'bytes-remaining': bytes } : {}),
  };
}
