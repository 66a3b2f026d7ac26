import { blankStatus, type Connection } from '../../utils/domain/connection';

type CarriedOver = Pick<Connection, 'revision' | 'paused' | 'addedAt' | 'organisation' | 'status'>;

/** What a connection keeps when it is stored anew, and how a new one begins; `now` is in epoch ms. */
export const carriedOver = (previous: Connection | undefined, now: number): CarriedOver => ({
  revision: (previous?.revision ?? 0) + 1,
  paused: previous?.paused ?? false,
  addedAt: previous?.addedAt ?? now,
  ...(previous?.organisation === undefined ? {} : { organisation: previous.organisation }),
  status: { ...blankStatus, watches: previous?.status.watches ?? {} },
});
