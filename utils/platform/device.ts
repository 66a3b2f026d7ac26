import type { ChannelDevice } from '../domain/channels/channels';

/** The device that the user sits at, as far as the browser tells; null for any other. */
export function ownDevice({
  userAgent,
  maxTouchPoints,
}: Navigator = navigator): ChannelDevice | null {
  if (/iPhone|iPod/.test(userAgent)) return 'iphone';
  if (/iPad/.test(userAgent)) return 'ipad';
  // An iPad calls itself a Mac, and is the only one with a touch screen.
  if (/Macintosh/.test(userAgent)) return maxTouchPoints > 1 ? 'ipad' : 'macos';
  if (/Android/.test(userAgent)) return 'android';
  return /Windows/.test(userAgent) ? 'windows' : null;
}
