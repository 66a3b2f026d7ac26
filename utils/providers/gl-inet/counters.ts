import * as z from 'zod/mini';
import type { Gigabyte } from '../../domain/connection';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import { amountOf, decimal } from '../amounts';
import type { Amount } from '../exact';
import { read } from '../read';
import { bytesPer } from '../units';
import { tableOf } from './rpc';

const word = z.nullish(z.union([z.string(), z.number()]));

/** Firmware names the day of a month in one of two ways. */
const limit = z.object({
  enable: z.nullish(z.union([z.boolean(), z.string(), z.number()])),
  threshold: z.nullish(decimal),
  unit: z.nullish(z.string()),
  reset_period: word,
  day: word,
  month_day: word,
  hour: word,
});

type Limit = z.output<typeof limit>;

const place = { slot: z.union([z.string(), z.number()]), type: word };

/** Firmware 4.9, and routers whose modem is part of the processor: lists, by slot and kind of card. */
const lists = z.object({
  traffic: z.array(z.object({ ...place, traffic_total: amountOf(1) })),
  limit: z.optional(z.array(z.object({ ...place, ...limit.shape }))),
});

const flat = z.record(z.string(), z.unknown());

const listed = z.object({ result: tableOf(lists) });
export const traffic = z.object({ result: tableOf(flat) });

/** What went through a card since its counter was set to nothing, in bytes. */
export interface Counter {
  slot: string;
  isEsim: boolean;
  used: Amount;
  limit: Limit | null;
  /** Where the limit stands in the answer. */
  path: string;
}

const keyOf = ({ slot, type }: { slot: unknown; type?: unknown }): string =>
  `${String(slot)}/${String(type ?? 0)}`;

function readLists(body: unknown): Result<Counter[]> {
  const said = read(listed, body);
  if (!said.ok) return said;
  const limits = said.value.result.limit ?? [];
  return done(
    said.value.result.traffic.map(({ slot, type, traffic_total: used }): Counter => {
      const at = limits.findIndex((each) => keyOf(each) === keyOf({ slot, type }));
      const path = `result.limit[${at}]`;
      return {
        slot: String(slot),
        isEsim: Number(type) === 1,
        used,
        limit: limits[at] ?? null,
        path,
      };
    }),
  );
}

/** Firmware 4.8 and before: a name for each card. */
function readFlat(told: Record<string, unknown>): Result<Counter[]> {
  const counters: Counter[] = [];
  for (const [name, raw] of Object.entries(told)) {
    const slot = /^sim(\d)_traffic_total$/.exec(name)?.[1];
    if (slot === undefined) continue;
    const used = read(amountOf(1), raw, `result.${name}`);
    if (!used.ok) return used;
    const path = `result.sim${slot}_limit`;
    const set = read(z.nullish(tableOf(limit)), told[`sim${slot}_limit`], path);
    if (!set.ok) return set;
    counters.push({ slot, isEsim: false, used: used.value, limit: set.value ?? null, path });
  }
  return done(counters);
}

export const readCounters = (told: Record<string, unknown>): Result<Counter[]> =>
  Object.hasOwn(told, 'traffic') ? readLists({ result: told }) : readFlat(told);

export const isOn = ({ enable }: Limit): boolean => enable === true || Number(enable) === 1;

/** Nobody limits a card to less than a megabyte, or to more than a petabyte. */
const isLimit = ({ value }: Amount): boolean => value >= 1e6 && value <= 1e15;

/**
 * Whether a number beside a unit counts that unit, or bytes all the same, the public sources do not
 * agree on. It is read in the one way that is a limit; where both are, it is unknown.
 */
export function limitOf({ limit, path }: Counter, gigabyte: Gigabyte): Result<Amount | null> {
  const threshold = limit?.threshold ?? '';
  if (limit === null || !isOn(limit) || threshold === '') return done(null);
  const unit = limit.unit ?? '';
  const size = unit === '' ? 1 : bytesPer(unit, gigabyte);
  if (size === null) {
    return failed({ kind: 'unreadable', path: `${path}.unit`, why: 'unknown-unit' });
  }
  const bytes = read(amountOf(1), threshold, `${path}.threshold`);
  if (!bytes.ok) return bytes;
  const units = read(amountOf(size), threshold);
  const ways = [bytes.value, ...(units.ok && size !== 1 ? [units.value] : [])].filter(isLimit);
  return done(ways.length === 1 ? (ways[0] ?? null) : null);
}
