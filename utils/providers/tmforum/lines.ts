import { planData } from '../../domain/line-facts';
import type { Bucket, BucketState, Reading } from '../../domain/model';
import { bareLine } from '../line-number';
import { arrearsOf } from './bills';
import type { WireBill, WireProduct, WireTopup } from './wire';

/** What is known of a line besides its buckets; lists that a provider does not offer are empty. */
export interface Surroundings {
  products: WireProduct[];
  topups: WireTopup[] | null;
  bills: WireBill[];
  providerNow: number;
}

/** A line's buckets with what the interface that gave them says about it. */
export interface LineBuckets {
  lineId: string;
  name: string | null;
  /** Of what carries it, such as its phone number, where that is told besides. */
  numbers: string[];
  buckets: Bucket[];
  measuredAt: number | null;
}

const characteristic = (product: WireProduct | undefined, name: string): string | null => {
  const found = product?.productCharacteristic?.find((entry) => entry.name === name)?.value;
  return typeof found === 'string' ? found : null;
};

/** The last four digits are enough to tell cards apart. */
function tailOf(line: LineBuckets, product: WireProduct | undefined): string | null {
  const own = characteristic(product, 'iccid') ?? characteristic(product, 'msisdn');
  const digits = (own ?? line.numbers[0])?.replace(/\D/g, '') ?? '';
  return digits.length >= 4 ? digits.slice(-4) : null;
}

/** `+` and `00` mean the same. */
const bareNumber = (text: string): string => bareLine(text).replace(/^(?:\+|00)/, '');

/**
 * The one line that is meant, by its id or a number of it. An account whose only line tells no number
 * is that line.
 */
export function onlyLine(
  lines: LineBuckets[],
  wanted: string,
  products: WireProduct[],
): LineBuckets | null {
  const told = lines.map((line) => {
    const product = products.find(({ id }) => id === line.lineId);
    const own = [characteristic(product, 'iccid'), characteristic(product, 'msisdn')];
    return { line, numbers: [...line.numbers, ...own.filter((each) => each !== null)] };
  });
  const meant = told.find(({ line, numbers }) =>
    [line.lineId, ...numbers].some((each) => bareNumber(each) === bareNumber(wanted)),
  );
  if (meant !== undefined) return meant.line;
  const [only, ...others] = told;
  return only !== undefined && others.length === 0 && only.numbers.length === 0 ? only.line : null;
}

/** What ended or never began. `aborted ` has a trailing space in TMF637 itself. */
const GONE = ['cancelled', 'terminated', 'aborted'];

const statusOf = ({ status }: WireProduct): string => status?.trim().toLowerCase() ?? '';

/** Lines of a provider that tells what its customers have, and not what is left of it. */
export const linesOf = (products: WireProduct[]): LineBuckets[] =>
  products
    .filter((each) => each.isCustomerVisible !== false && !GONE.includes(statusOf(each)))
    .map(({ id, name }) => ({
      lineId: id,
      name: name ?? null,
      numbers: [],
      buckets: [],
      measuredAt: null,
    }));

/** A bucket whose own state is not told cannot be used while its line cannot. */
function withStateOf(product: WireProduct | undefined, buckets: Bucket[]): Bucket[] {
  const status = product === undefined ? '' : statusOf(product);
  const state: BucketState | null = GONE.includes(status) ? 'expired' : null;
  const said = status === 'suspended' ? 'suspended' : state;
  if (said === null) return buckets;
  return buckets.map((each) => (each.state === 'unknown' ? { ...each, state: said } : each));
}

/** Whether a top-up is of this line: by what it names; null where it names nothing. */
function isOf({ product, bucket, logicalResource }: WireTopup, line: LineBuckets): boolean | null {
  const named: unknown[] = [
    ...[...(product ?? []), ...(bucket ?? [])].map(({ id }) => id),
    ...(logicalResource ?? []).flatMap(({ id, value }) => [id, value]),
  ].filter((each) => each !== undefined);
  const own = [line.lineId, ...line.numbers, ...line.buckets.map(({ id }) => id)];
  return named.length === 0 ? null : own.some((each) => named.includes(each));
}

/**
 * Auto-renew is known only where top-ups are offered as a resource; there, none means off. One that
 * names no line leaves it open.
 */
function autoRenewOf(line: LineBuckets, topups: WireTopup[] | null): boolean | null {
  if (topups === null) return null;
  const running = topups.filter(
    ({ isAutoTopup, status }) =>
      isAutoTopup === true && !['cancelled', 'failed'].includes(status?.trim().toLowerCase() ?? ''),
  );
  const own = running.map((topup) => isOf(topup, line));
  if (own.includes(true)) return true;
  return own.includes(null) ? null : false;
}

const latest = (moments: (number | null)[]): number | null => {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : Math.max(...known);
};

/** A phone number is kept by its last digits alone, also where nothing else names the line. */
const nameOf = (line: LineBuckets, tail: string | null): string =>
  line.numbers.includes(line.lineId) && tail !== null ? tail : line.lineId;

export function toReading(line: LineBuckets, around: Surroundings): Reading {
  const product = around.products.find(({ id }) => id === line.lineId);
  const buckets = withStateOf(product, line.buckets);
  const ends = product?.terminationDate ?? latest(buckets.map(({ expiresAt }) => expiresAt));
  const data = planData({ buckets, expiresAt: ends });
  const lasting = data.length > 0 ? data : buckets;
  const starts = lasting.flatMap(({ startsAt }) => (startsAt === null ? [] : [startsAt]));
  const tail = tailOf(line, product);
  const account = product?.billingAccount?.id;
  return {
    lineId: line.lineId,
    name: product?.name ?? line.name ?? nameOf(line, tail),
    tail,
    planId: product?.productOffering?.id ?? null,
    planName: product?.productOffering?.name ?? null,
    buckets,
    startsAt: starts.length > 0 ? Math.min(...starts) : (product?.startDate ?? null),
    expiresAt: product?.terminationDate ?? latest(lasting.map(({ expiresAt }) => expiresAt)),
    autoRenew: autoRenewOf(line, around.topups),
    arrears: account === undefined ? null : arrearsOf(account, around.bills, around.providerNow),
    measuredAt: line.measuredAt,
  };
}
