import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Plan, Poll } from '../../domain/model';
import { HOUR } from '../../domain/time';
import { answered } from '../answered';
import { catalogued } from '../catalogued';
import { clockOffset } from '../clock-offset';
import type { Access, Adapter } from '../contract';
import { bareLine, isIccid } from '../line-number';
import { readPages } from '../pages';
import { toReading } from './lines';
import { toPlan } from './plans';
import { signRequest } from './sign';
import { type Esim, esims, offers, readAnswer } from './wire';

const QUERY = '/api/v1/open/esim/query';
const PACKAGES = '/api/v1/open/package/list';

const SIZE = 100;
/** It takes eight questions a second, and a catalogue is one question for each package in use. */
const MAX_CATALOGUES = 10;

/** One line by either of its numbers; without one, all of them. */
const filterOf = (line: string | null): object => {
  if (line === null) return { orderNo: '', iccid: '' };
  return isIccid(line) ? { iccid: line } : { esimTranNo: line };
};

/** Of two eSIMs on the same plans each is told once; what differs stays apart. */
async function readPlans({ http }: Access, lines: Esim[]): Promise<Result<Plan[] | null>> {
  const byPackage = new Map(
    lines.map(({ iccid, packageList }) => [packageList?.[0]?.packageCode ?? iccid, iccid]),
  );
  const plans: Plan[] = [];
  for (const iccid of [...byPackage.values()].slice(0, MAX_CATALOGUES)) {
    if (!iccid) continue;
    const answer = await http.post(PACKAGES, { type: 'TOPUP', iccid });
    const offered = answer.ok === true ? readAnswer(offers, answer.value.body) : answer;
    if (offered.ok === 'missing') return done(null);
    if (!offered.ok) return offered;
    plans.push(...offered.value.obj.packageList.map(toPlan));
  }
  return done(plans);
}

async function poll(access: Access): Promise<Result<Poll>> {
  const line = access.line === null ? null : bareLine(access.line);
  let date: number | null = null;
  const found = await readPages(
    'obj.esimList',
    ({ esimTranNo }: Esim) => esimTranNo,
    async ({ page, have }) => {
      const pager = { pageNum: page, pageSize: SIZE };
      const asked = await access.http.post(QUERY, { ...filterOf(line), pager });
      const answer = answered(asked, '', page === 1 ? 'not-a-provider' : 'partial');
      if (!answer.ok) return answer;
      date ??= answer.value.date;
      const told = readAnswer(esims, answer.value.body);
      if (!told.ok) return told;
      const { esimList: entries, pager: pages } = told.value.obj;
      const total = pages?.total ?? null;
      const more = total === null ? entries.length === SIZE : have + entries.length < total;
      return done({ entries, more });
    },
  );
  if (!found.ok) return found;
  if (found.value.length === 0) {
    return line === null
      ? failed({ kind: 'unreadable', path: '', why: 'no-lines' })
      : failed({ kind: 'unreadable', path: 'line', why: 'no-such-line' });
  }
  const askedAt = date ?? access.now();
  return done({
    readings: found.value.map((esim) => toReading(esim, esimAccess.name, askedAt)),
    ...catalogued(access.wantsPlans ? await readPlans(access, found.value) : done(null)),
    clockOffset: clockOffset(date, access.now()),
    endpoints: {},
  });
}

export const esimAccess: Adapter = {
  id: 'esim-access',
  name: 'eSIM Access',
  kind: 'vendor',
  address: 'https://api.esimaccess.com',
  fields: [
    { name: 'accessCode' },
    { name: 'secret', optional: true },
    { name: 'line', optional: true },
  ],
  below: '/api/v1/open',
  signIn: () => ({ kind: 'signed', headersFor: signRequest }),
  questions: [QUERY, PACKAGES],
  // It tells bytes, and sells 2^30 of them as 1 GB.
  gigabyte: 'binary',
  // Its counts are brought up to date every two to three hours.
  minPace: HOUR,
  poll,
};
