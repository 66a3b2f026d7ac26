/** Google's Data Plan Agent API: https://developers.google.com/mobile-data-plan/agent_api_specification */
import { addressPart } from '../../domain/address-part';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Endpoints, Plan, Poll } from '../../domain/model';
import { MINUTE } from '../../domain/time';
import { catalogued, plansIn } from '../catalogued';
import { clockOffset } from '../clock-offset';
import type { Access, Adapter } from '../contract';
import type { Answer } from '../http';
import { bareLine } from '../line-number';
import { newReading, tailOf } from '../new-reading';
import { read } from '../read';
import { refusalOf } from './errors';
import { toPlans } from './offers';
import { readStatus, type Status } from './status';
import { planOffer } from './wire';

/** As it is called now, and as v4.2 called it. */
const STATUS = ['planStatus', 'dataPlanStatus'];

const isPhone = (key: string): boolean => /^\+?\d{5,15}$/.test(key);

/** Hyphens are copied along with a phone number; in a word of the operator's they belong. */
const keyOf = (line: string): string => {
  const bare = bareLine(line);
  return isPhone(bare) ? bare : line.trim();
};

/** Agents want to be told what the key is: a phone number, or a word that stands for one. */
const keyType = (key: string): string => (isPhone(key) ? 'MSISDN' : 'CPID');

const pathTo = (key: string, resource: string): string =>
  `/${encodeURIComponent(key)}/${resource}?key_type=${keyType(key)}`;

async function askStatus(
  { http, endpoints }: Access,
  key: string,
): Promise<Result<{ answer: Answer; endpoints: Endpoints }>> {
  const known = STATUS.find((each) => each === endpoints.status);
  for (const resource of known === undefined ? STATUS : [known]) {
    const answer = await http.get(pathTo(key, resource), { refusal: refusalOf });
    if (answer.ok === 'missing') continue;
    return answer.ok ? done({ answer: answer.value, endpoints: { status: resource } }) : answer;
  }
  return failed({ kind: 'unreadable', path: 'line', why: 'no-such-line' });
}

async function readPlans({ http }: Access, key: string): Promise<Result<Plan[] | null>> {
  const answer = await http.get(pathTo(key, 'planOffer'));
  return plansIn(answer.ok === true ? read(planOffer, answer.value.body) : answer, toPlans);
}

const latest = (moments: (number | null)[]): number | null => {
  const known = moments.filter((each) => each !== null);
  return known.length === 0 ? null : Math.max(...known);
};

function toReading(key: string, { plans, measuredAt, staleAfter }: Status) {
  const [main] = plans;
  return newReading({
    lineId: key,
    name: key,
    tail: isPhone(key) ? tailOf(key) : null,
    planId: main?.id ?? null,
    planName: main?.name ?? null,
    buckets: plans.flatMap(({ buckets }) => buckets),
    expiresAt: latest(plans.map(({ expiresAt }) => expiresAt)),
    measuredAt,
    staleAfter,
  });
}

async function poll(access: Access): Promise<Result<Poll>> {
  const key = keyOf(access.line ?? '');
  if (addressPart(key) === null) {
    return failed({ kind: 'unreadable', path: 'line', why: 'no-such-line' });
  }
  const asked = await askStatus(access, key);
  if (!asked.ok) return asked;
  const { answer, endpoints } = asked.value;
  const status = readStatus(answer.body);
  if (!status.ok) return failed(refusalOf({ status: 200, body: answer.body }) ?? status.failure);
  return done({
    readings: [toReading(key, status.value)],
    ...catalogued(access.wantsPlans ? await readPlans(access, key) : done(null)),
    clockOffset: clockOffset(answer.date, access.now()),
    endpoints,
  });
}

/** What operators tell Google's own apps about a line, where they let its owner ask, too. */
export const googleDpa: Adapter = {
  id: 'google-dpa',
  name: 'Google Data Plan Agent',
  kind: 'standard',
  address: null,
  fields: [{ name: 'token' }, { name: 'line' }],
  signIn: () => ({ kind: 'bearer' }),
  gigabyte: 'decimal',
  minPace: 15 * MINUTE,
  poll,
};
