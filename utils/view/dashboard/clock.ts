import type { Locale } from '../locale';

/** `14:02`, on any day. */
export const formatClock = (at: number, { tag }: Locale): string =>
  new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
