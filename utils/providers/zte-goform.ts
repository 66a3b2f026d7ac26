import * as z from 'zod/mini';
import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import type { Poll } from '../domain/model';
import { MINUTE } from '../domain/time';
import { amountOf } from './amounts';
import type { Access, Adapter } from './contract';
import { counterPoll } from './device-counter';
import { type Amount, plus } from './exact';
import { nextDayOfMonth } from './local-days';
import { read } from './read';

const NAMES = [
  'monthly_rx_bytes',
  'monthly_tx_bytes',
  'data_volume_limit_switch',
  'data_volume_limit_unit',
  'data_volume_limit_size',
  'traffic_clear_date',
  'wan_auto_clear_flow_data_switch',
] as const;

type Name = (typeof NAMES)[number];

const PREFIXES = ['', 'flux_'];
const COMMAND = PREFIXES.flatMap((prefix) => NAMES.map((name) => prefix + name)).join(',');
const QUESTION = `/goform/goform_get_cmd_process?multi_data=1&cmd=${COMMAND}`;

const answer = z.record(z.string(), z.unknown());
const value = z.nullish(z.union([z.string(), z.number()]));

interface Told {
  /** The name under which it was said, for the place of a failure. */
  path: string;
  /** Empty where it is not said. */
  text: string;
}

/** Newer firmware says the same under another name, and leaves the old one empty. */
function pick(body: Record<string, unknown>): Result<(name: Name) => Told> {
  const told = new Map<string, Told>();
  for (const path of COMMAND.split(',')) {
    const checked = read(value, Object.hasOwn(body, path) ? body[path] : null, path);
    if (!checked.ok) return checked;
    const name = path.replace(/^flux_/, '');
    const known = told.get(name);
    const text = String(checked.value ?? '').trim();
    if (known === undefined || (known.text === '' && text !== '')) told.set(name, { path, text });
  }
  return done((name) => told.get(name) ?? { path: name, text: '' });
}

const hasCounter = (body: unknown): boolean =>
  PREFIXES.some((prefix) => Object.hasOwn(Object(body), `${prefix}monthly_rx_bytes`));

/** The device's own pages take "200_1024" for 200 × 1024 × 1024 × 1024 bytes. */
const MEGABYTE = 1024 ** 2;

function limitOf(tell: (name: Name) => Told): Result<Amount | null> {
  if (tell('data_volume_limit_switch').text !== '1') return done(null);
  const unit = tell('data_volume_limit_unit');
  // A limit in hours says nothing about data.
  if (unit.text === 'time') return done(null);
  if (unit.text !== 'data') {
    return failed({ kind: 'unreadable', path: unit.path, why: 'unknown-unit' });
  }
  const { path, text } = tell('data_volume_limit_size');
  if (text === '') return done(null);
  const size = /^(-?[\d.]+)_(\d{1,7})$/.exec(text);
  if (size === null) return failed({ kind: 'unreadable', path, why: 'wrong-type' });
  return read(amountOf(Number(size[2]) * MEGABYTE), size[1], path);
}

function resetOf(tell: (name: Name) => Told, { now, zone }: Access): number | null {
  const clears = tell('wan_auto_clear_flow_data_switch').text;
  if (clears === '0' || clears === 'off') return null;
  return nextDayOfMonth(Number(tell('traffic_clear_date').text), now(), zone);
}

async function poll(access: Access): Promise<Result<Poll>> {
  const { http, address } = access;
  // Without it the device answers nothing: it takes the question for one of another website.
  const fetched = await http.get(QUESTION, { headers: { Referer: `${address}/` } });
  if (fetched.ok === 'missing') {
    return failed({ kind: 'unreadable', path: '', why: 'not-a-provider' });
  }
  if (!fetched.ok) return fetched;
  const body = read(answer, fetched.value.body);
  if (!body.ok) return body;
  const told = pick(body.value);
  if (!told.ok) return told;
  const tell = told.value;
  // Whoever is not signed in is told every name, and nothing of any.
  if (
    Object.hasOwn(body.value, 'monthly_rx_bytes') &&
    NAMES.every((name) => tell(name).text === '')
  ) {
    return failed({ kind: 'signed-out', accepted: false });
  }
  const [down, up] = [tell('monthly_rx_bytes'), tell('monthly_tx_bytes')];
  const received = read(amountOf(1), down.text, down.path);
  if (!received.ok) return received;
  const sent = read(amountOf(1), up.text, up.path);
  if (!sent.ok) return sent;
  const limit = limitOf(tell);
  if (!limit.ok) return limit;
  return done(
    counterPoll(zteGoform.name, {
      used: plus(received.value, sent.value),
      limit: limit.value,
      startsAt: null,
      resetsAt: resetOf(tell, access),
    }),
  );
}

/** MiFi boxes and routers of ZTE, and those sold under other names with its pages. */
export const zteGoform: Adapter = {
  id: 'zte-goform',
  name: 'ZTE',
  kind: 'device',
  address: null,
  fields: [],
  signIn: () => ({ kind: 'none' }),
  marks: [{ path: QUESTION, referer: true, fits: hasCounter }],
  gigabyte: 'binary',
  minPace: MINUTE,
  poll,
};
