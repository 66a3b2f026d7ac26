import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Poll, Reading } from '../../domain/model';
import { MINUTE } from '../../domain/time';
import type { Access, Adapter } from '../contract';
import { counterReading, devicePoll } from '../device-counter';
import type { Http } from '../http';
import { nextDayOfMonth } from '../local-days';
import { type Counter, isOn, limitOf, readCounters, traffic } from './counters';
import { ask, challenge, isRead, RPC, tableOf } from './rpc';
import { isChallenge, signIn } from './session';

/*
 * The vendor's own reference is offline. What is read here, and where it was found:
 * https://github.com/vithurshanselvarajah/python-glinet-router/blob/main/docs/modem-api.md (4.8, 4.9)
 * https://github.com/emergingrobotics/gogl, docs/api and GL_INET_4X_API_DOCUMENTATION.md (4.0, 4.3)
 * https://github.com/decarvalhoe/glinet-e5800-toolkit, api (4.8, a modem in the processor)
 */

const modems = z.object({
  result: tableOf(z.object({ modems: z.optional(z.array(z.object({ bus: z.string() }))) })),
});

const interfaces = z.object({
  result: tableOf(z.object({ interfaces: z.optional(z.array(z.string())) })),
});

const hardware = z.object({
  result: z.object({
    hardware_feature: z.optional(
      tableOf(z.object({ build_in_modem: z.optional(z.nullable(z.string())) })),
    ),
  }),
});

/** `modem_0001_s2` is at bus 0001, `modem_1_1_2` at 1-1.2, `modem_cpu` at cpu. */
function busOf(name: string): string | null {
  const [, place] = /^modem_(\w+?)(?:_s\d)?$/.exec(name) ?? [];
  if (place === undefined) return null;
  const [first = '', second, ...more] = place.split('_');
  return second === undefined ? first : [`${first}-${second}`, ...more].join('.');
}

type Buses = Promise<Result<string[]>>;

async function listed(http: Http): Buses {
  const said = await ask(http, 'modem/get_info', {}, modems);
  return said.ok ? done((said.value?.result.modems ?? []).map(({ bus }) => bus)) : said;
}

async function inUse(http: Http): Buses {
  const said = await ask(http, 'modem/get_modem_current_interface', {}, interfaces);
  if (!said.ok) return said;
  return done((said.value?.result.interfaces ?? []).flatMap((name) => busOf(name) ?? []));
}

async function builtIn(http: Http): Buses {
  const said = await ask(http, 'system/get_info', {}, hardware);
  return said.ok ? done([said.value?.result.hardware_feature?.build_in_modem ?? '']) : said;
}

/** More than any router has; each is asked for. */
const MOST = 4;

/** Where the modems are: up to firmware 4.8, from 4.9 on, and where it is part of the processor. */
async function findBuses(http: Http): Buses {
  for (const way of [listed, inUse, builtIn]) {
    const buses = await way(http);
    if (!buses.ok) return buses;
    const known = [...new Set(buses.value.filter((bus) => bus !== ''))];
    if (known.length > 0) return done(known.slice(0, MOST));
  }
  return failed({ kind: 'unreadable', path: 'result.modems', why: 'no-lines' });
}

/** Every month, by the clock of the router; what the days of other periods count from is not known. */
function resetOf({ limit }: Counter, { now, zone }: Access): number | null {
  if (limit === null || !isOn(limit) || limit.reset_period !== 'month') return null;
  const day = Number(limit.month_day ?? limit.day ?? Number.NaN);
  return nextDayOfMonth(day, now(), zone, Number(limit.hour ?? Number.NaN));
}

function readCounter(bus: string, counter: Counter, access: Access): Result<Reading> {
  const { slot, isEsim, used } = counter;
  const limit = limitOf(counter, access.gigabyte);
  if (!limit.ok) return limit;
  const kind = isEsim ? 'esim' : 'sim';
  const name = `GL.iNet ${isEsim ? 'eSIM' : 'SIM'} ${slot}`;
  // Firmware 4.9 shortens 0001:01:00.0 to 0001; the card is the same.
  const card = { lineId: `${bus.replace(/:.*/, '')}-${kind}${slot}`, name };
  const resetsAt = resetOf(counter, access);
  return done(counterReading(card, { used, limit: limit.value, startsAt: null, resetsAt }));
}

/** A slot without a card is told as well: nothing went through it, and nothing was set. */
const isUsed = ({ used, limit }: Counter): boolean =>
  used.value > 0 || (limit !== null && isOn(limit));

async function readModem(bus: string, access: Access): Promise<Result<Reading[]>> {
  const said = await ask(access.http, 'modem/get_traffic_config', { bus }, traffic);
  if (!said.ok) return said;
  const counters = readCounters(said.value?.result ?? {});
  if (!counters.ok) return counters;
  const inUse = counters.value.filter(isUsed);
  const readings: Reading[] = [];
  for (const counter of inUse.length === 0 ? counters.value.slice(0, 1) : inUse) {
    const reading = readCounter(bus, counter, access);
    if (!reading.ok) return reading;
    readings.push(reading.value);
  }
  return done(readings);
}

async function poll(access: Access): Promise<Result<Poll>> {
  const buses = await findBuses(access.http);
  if (!buses.ok) return buses;
  const readings: Reading[] = [];
  for (const bus of buses.value) {
    const modem = await readModem(bus, access);
    if (!modem.ok) return modem;
    readings.push(...modem.value);
  }
  // Before firmware 4.8 there may be no counter for each card.
  return readings.length === 0
    ? failed({ kind: 'unreadable', path: 'result.traffic', why: 'no-lines' })
    : done(devicePoll(readings));
}

/** Routers of GL.iNet with a modem, firmware 4. */
export const glInet: Adapter = {
  id: 'gl-inet',
  name: 'GL.iNet',
  kind: 'device',
  address: null,
  below: RPC,
  fields: [{ name: 'password' }],
  signIn,
  questions: [RPC],
  mayAsk: isRead,
  marks: [{ path: RPC, question: challenge, fits: isChallenge }],
  gigabyte: null,
  minPace: MINUTE,
  poll,
};
