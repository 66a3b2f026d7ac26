import type { Attempt } from '../../domain/attempts';
import type { Connection } from '../../domain/connection';
import { changedNames } from '../../domain/settings-change';
import type { Stored } from '../contexts';
import type { DatabaseFacts, MachineFacts } from './machine-facts';

/** An address as it may be told: `https://host-2`, the same number for the same host. */
type Redact = (address: string) => string;

function createRedact(): Redact {
  const hosts = new Map<string, number>();
  return (address) => {
    const [, scheme = '', host = ''] = /^([a-z*]+):\/\/([^/]*)/i.exec(address) ?? [];
    if (/^\*?$/.test(host)) return `${scheme || '?'}://*`;
    const name = host.replace(/^.*@/, '').replace(/:\d*$/, '').replace(/^\*\./, '').toLowerCase();
    if (!hosts.has(name)) hosts.set(name, hosts.size + 1);
    return `${scheme.toLowerCase()}://host-${hosts.get(name)}`;
  };
}

const moment = (at: number | null): string => (at === null ? 'never' : new Date(at).toISOString());

function attemptText({ at, took, outcome, detail }: Attempt): string {
  const long = took === null ? '' : `, ${took} ms`;
  return `  ${moment(at)} ${outcome}${detail === null ? '' : ` ${detail}`}${long}`;
}

/** A pack's id is often the name of its provider. */
const readerOf = ({ site, adapter }: Connection): string =>
  site === null ? adapter : `pack, ${site.way}`;

function connectionText(connection: Connection, at: number, stored: Stored, redact: Redact) {
  const { status, id, paused, paceMinutes, revision } = connection;
  const lines = stored.lines.filter(({ connectionId }) => connectionId === id);
  const places = connection.site?.hosts ?? [connection.address];
  return [
    `connection ${at + 1}: ${readerOf(connection)}${paused ? ', paused' : ''}`,
    `  at ${places.map(redact).join(', ')}`,
    `  lines ${lines.length}, gone ${lines.filter(({ gone }) => gone).length}`,
    `  pace ${paceMinutes} min, revision ${revision}, clock ${Math.round(status.clockOffset)} ms`,
    `  read ${moment(status.succeededAt)}, due ${moment(status.nextDueAt)}`,
    `  failures ${status.failures}, plans ${status.plansFailure?.kind ?? 'ok'}`,
    ...(status.attempts ?? []).map(attemptText),
  ];
}

/** Of a fault of ours, what cannot hold anything of the user's. */
const faultText = ({ at, where, what }: DatabaseFacts['faults'][number]): string =>
  `  ${moment(at)} ${where.replace(/^pack .*/s, 'pack')}: ${what}`;

/** So many of the newest faults; all of them would hide the rest. */
const FAULTS = 20;

/**
 * What somebody who helps needs, as plain text: a protocol and no page, so it is the same in every
 * language. Each line is put together from numbers, moments and words of ours; nothing that a user or
 * a provider wrote is in it.
 */
export function reportText(
  stored: Stored,
  machine: MachineFacts,
  database: DatabaseFacts,
  now: number,
): string {
  const redact = createRedact();
  const connections = stored.connections.flatMap((connection, at) =>
    connectionText(connection, at, stored, redact),
  );
  const kinds = database.rows.filter(({ count }) => count > 0);
  const origins = [...new Set(machine.origins.map(redact))];
  return [
    `DataLeft ${machine.version}, ${machine.browser}, ${machine.system}`,
    `at ${moment(now)}, wakes ${machine.wakesAt === null ? 'not set' : moment(machine.wakesAt)}`,
    `database ${database.version}, ${machine.room ?? '?'} bytes`,
    `rows ${kinds.map(({ name, count }) => `${name} ${count}`).join(', ')}`,
    `may ${[...machine.abilities, ...origins].join(', ')}`,
    `changed settings ${changedNames(stored.settings).join(', ') || 'none'}`,
    `sends alerts on ${stored.settings.relay?.on === true ? 'yes' : 'no'}`,
    ...connections,
    `faults ${database.faults.length}`,
    ...database.faults.slice(0, FAULTS).map(faultText),
  ].join('\n');
}
