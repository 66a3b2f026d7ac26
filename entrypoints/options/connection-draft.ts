import type { ConnectionDraft } from '../../components/ConnectionForm';
import type { Connection } from '../../utils/domain/connection';
import type { InterfaceFacts } from '../../utils/domain/interface-facts';
import { joinFields } from '../../utils/domain/join-fields';
import { DEFAULT_PACE_MINUTES } from '../../utils/domain/schedule';
import { MINUTE } from '../../utils/domain/time';
import type { Draft } from '../../utils/messages';

/** A connection before anything is filled in. */
export const blankDraft = (facts: InterfaceFacts, address: string): ConnectionDraft => ({
  name: '',
  address,
  website: '',
  fields: {},
  gigabyte: facts.gigabyte ?? 'decimal',
  paceMinutes: String(Math.max(DEFAULT_PACE_MINUTES, facts.minPace / MINUTE)),
});

/** A stored connection as its form shows it; what is secret never comes back. */
export const draftOf = (connection: Connection): ConnectionDraft => ({
  name: connection.name,
  address: connection.address,
  website: connection.website ?? '',
  fields: { line: connection.asked?.line ?? '' },
  gigabyte: connection.gigabyte,
  paceMinutes: String(connection.paceMinutes),
});

/**
 * What was typed, as the worker takes it; empty secrets keep what is stored.
 * @param lines ids of the lines that are to be watched; null for all
 */
export const toDraft = (
  typed: ConnectionDraft,
  facts: InterfaceFacts,
  lines: string[] | null,
): Draft => ({
  adapter: facts.id,
  name: typed.name,
  address: typed.address.trim() === '' ? (facts.address ?? '') : typed.address,
  website: typed.website.trim() === '' ? null : typed.website,
  secret: joinFields(facts, (name) => typed.fields[name] ?? null),
  line: typed.fields.line?.trim() ? typed.fields.line : null,
  lines,
  gigabyte: typed.gigabyte,
  paceMinutes: Number(typed.paceMinutes),
});
