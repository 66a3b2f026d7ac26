import type { ConnectionDraft } from '../../components/ConnectionForm';
import type { Connection } from '../../utils/domain/connection';
import { DEFAULT_PACE_MINUTES } from '../../utils/domain/schedule';
import type { Draft } from '../../utils/messages';

/** A connection before anything is filled in. */
export const blankDraft: ConnectionDraft = {
  name: '',
  address: '',
  website: '',
  token: '',
  gigabyte: 'decimal',
  paceMinutes: String(DEFAULT_PACE_MINUTES),
};

/** A stored connection as its form shows it; the token never comes back. */
export const draftOf = (connection: Connection): ConnectionDraft => ({
  name: connection.name,
  address: connection.address,
  website: connection.website ?? '',
  token: '',
  gigabyte: connection.gigabyte,
  paceMinutes: String(connection.paceMinutes),
});

/** What was typed, as the worker takes it; an empty token keeps the one that is stored. */
export const toDraft = (typed: ConnectionDraft): Draft => ({
  name: typed.name,
  address: typed.address,
  website: typed.website.trim() === '' ? null : typed.website,
  secret: typed.token === '' ? null : typed.token,
  gigabyte: typed.gigabyte,
  paceMinutes: Number(typed.paceMinutes),
});
