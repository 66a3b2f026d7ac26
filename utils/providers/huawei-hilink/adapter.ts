import * as z from 'zod/mini';
import type { Failure, Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Poll } from '../../domain/model';
import { MINUTE } from '../../domain/time';
import { amountOf } from '../amounts';
import type { Access, Adapter } from '../contract';
import { counterPoll } from '../device-counter';
import { type Amount, plus } from '../exact';
import type { Http } from '../http';
import { nextDayOfMonth, startOfDay } from '../local-days';
import { read } from '../read';
import { bytesPer } from '../units';
import { fetchSession, type Session, sessionMarks } from './token';

const refusal = z.object({ error: z.object({ code: z.string() }) });

const month = z.object({
  response: z.object({
    CurrentMonthDownload: amountOf(1),
    CurrentMonthUpload: amountOf(1),
    MonthLastClearTime: z.optional(z.string()),
  }),
});

const settings = z.object({
  response: z.object({
    StartDay: z.optional(z.string()),
    DataLimit: z.optional(z.string()),
    SetMonthData: z.optional(z.string()),
  }),
});

type Settings = z.output<typeof settings>['response'];

const UNSUPPORTED = '100002';
const NEEDS_SIGN_IN = '100003';
const WRONG_TOKENS = ['125002', '125003'];

const refused: Failure = { kind: 'unreadable', path: 'error.code', why: 'refused' };

type Answered = Result<unknown> | { ok: 'missing' } | { ok: 'wrong-token' };

async function askOnce(http: Http, path: string, headers: Session): Promise<Answered> {
  const fetched = await http.get(path, { as: 'xml', headers });
  if (fetched.ok !== true) return fetched;
  const { body } = fetched.value;
  const error = read(refusal, body);
  if (!error.ok) return done(body);
  const { code } = error.value.error;
  if (code === UNSUPPORTED) return { ok: 'missing' };
  if (code === NEEDS_SIGN_IN) return failed({ kind: 'signed-out', accepted: false });
  return WRONG_TOKENS.includes(code) ? { ok: 'wrong-token' } : failed(refused);
}

/** Asks with a token, and once more with a new one where the device no longer takes it. */
function createQuestions(http: Http) {
  let session: Promise<Result<Session>> | null = null;
  return async (path: string): Promise<Result<unknown> | { ok: 'missing' }> => {
    for (const renews of [false, true]) {
      session = renews || session === null ? fetchSession(http, renews) : session;
      const headers = await session;
      if (!headers.ok) return headers;
      const answered = await askOnce(http, path, headers.value);
      if (answered.ok !== 'wrong-token') return answered;
    }
    return failed(refused);
  };
}

/** `2019-10-29` or `2026-7-27`. */
function lastCleared(text: string | undefined, zone: string): Result<number | null> {
  if (text === undefined || text === '') return done(null);
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year = 0, month = 0, day = 0] = (date ?? []).slice(1).map(Number);
  const moment = date === null ? null : startOfDay({ year, month, day }, zone);
  return moment === null
    ? failed({ kind: 'unreadable', path: 'response.MonthLastClearTime', why: 'wrong-type' })
    : done(moment);
}

/** `200GB`, `1000MB`; `0MB` where none was set. */
function limitOf({ DataLimit = '' }: Settings, { gigabyte }: Access): Result<Amount | null> {
  const path = 'response.DataLimit';
  const [, number = '', unit = ''] = /^([-\d.]*)(.*)$/.exec(DataLimit.replace(/\s/g, '')) ?? [];
  if (number === '' && unit === '') return done(null);
  const bytes = bytesPer(unit, gigabyte);
  return bytes === null
    ? failed({ kind: 'unreadable', path, why: 'unknown-unit' })
    : read(amountOf(bytes), number, path);
}

/** What the user set in the device; empty where it does not tell, or not without being signed in. */
async function readSettings(ask: ReturnType<typeof createQuestions>): Promise<Result<Settings>> {
  const answered = await ask('/api/monitoring/start_date');
  if (answered.ok === 'missing') return done({});
  if (!answered.ok) return answered.failure.kind === 'signed-out' ? done({}) : answered;
  const said = read(settings, answered.value);
  if (!said.ok) return said;
  // Switched off, the rest is what it was set to last.
  return done(said.value.response.SetMonthData === '0' ? {} : said.value.response);
}

async function poll(access: Access): Promise<Result<Poll>> {
  const { http, now, zone } = access;
  const ask = createQuestions(http);
  const answered = await ask('/api/monitoring/month_statistics');
  if (answered.ok === 'missing') {
    return failed({ kind: 'unreadable', path: '', why: 'not-a-provider' });
  }
  if (!answered.ok) return answered;
  const said = read(month, answered.value);
  if (!said.ok) return said;
  const { CurrentMonthDownload, CurrentMonthUpload, MonthLastClearTime } = said.value.response;
  const startsAt = lastCleared(MonthLastClearTime, zone);
  if (!startsAt.ok) return startsAt;
  const set = await readSettings(ask);
  if (!set.ok) return set;
  const limit = limitOf(set.value, access);
  if (!limit.ok) return limit;
  return done(
    counterPoll(huaweiHilink.name, {
      used: plus(CurrentMonthDownload, CurrentMonthUpload),
      limit: limit.value,
      startsAt: startsAt.value,
      resetsAt: nextDayOfMonth(Number(set.value.StartDay ?? 0), now(), zone),
    }),
  );
}

/** Sticks, MiFi boxes and routers of Huawei with HiLink pages. */
export const huaweiHilink: Adapter = {
  id: 'huawei-hilink',
  name: 'Huawei HiLink',
  kind: 'device',
  address: null,
  fields: [],
  signIn: () => ({ kind: 'none' }),
  marks: sessionMarks,
  gigabyte: null,
  minPace: MINUTE,
  poll,
};
