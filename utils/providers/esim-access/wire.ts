/** The parts of eSIM Access's shapes that are read: https://docs.esimaccess.com */
import * as z from 'zod/mini';
import type { Failure, Result } from '../../domain/failure';
import { failed } from '../../domain/failure';
import type { Bucket } from '../../domain/model';
import { amountOf, amountOrNothing } from '../amounts';
import { moment, orNothing } from '../moments';
import { read } from '../read';

const text = z.nullish(z.string());
const integer = z.nullish(amountOf(1));
const code = z.nullish(z.union([z.string(), z.number()]));

const maybe = orNothing(moment);

const count = z.int().check(z.gte(0));

const esim = z.object({
  esimTranNo: z.string().check(z.minLength(1)),
  iccid: text,
  totalVolume: integer,
  orderUsage: integer,
  activateTime: maybe,
  expiredTime: maybe,
  esimStatus: text,
  dataType: code,
  fupPolicy: text,
  packageList: z.nullish(z.array(z.object({ packageCode: text, packageName: text }))),
});

export const esims = z.object({
  obj: z.object({
    esimList: z.array(esim),
    pager: z.nullish(z.object({ total: z.nullish(count) })),
  }),
});

const operator = z.object({ operatorName: text, networkType: text });

export const offers = z.object({
  obj: z.object({
    packageList: z.array(
      z.object({
        packageCode: z.string(),
        name: text,
        price: amountOrNothing(1),
        currencyCode: text,
        volume: amountOrNothing(1),
        duration: amountOrNothing(1),
        durationUnit: text,
        dataType: code,
        fupPolicy: text,
        location: text,
        activeType: code,
        unusedValidTime: amountOrNothing(1),
        locationNetworkList: z.nullish(
          z.array(z.object({ operatorList: z.nullish(z.array(operator)) })),
        ),
      }),
    ),
  }),
});

export type Esim = z.output<typeof esim>;
export type Offer = z.output<typeof offers>['obj']['packageList'][number];

const envelope = z.object({
  success: z.nullish(z.union([z.boolean(), z.string()])),
  errorCode: code,
});

/** The codes that speak of signing in, of the list in the documentation. */
const SIGN_IN = ['000101', '000102', '101003'];
const BLOCKED = '101002';
const NO_ERROR = '000000';

function failureOf(error: string): Failure {
  if (SIGN_IN.includes(error)) return { kind: 'signed-out', accepted: false };
  if (error === BLOCKED) return { kind: 'forbidden' };
  const path = error === NO_ERROR ? 'success' : 'errorCode';
  return { kind: 'unreadable', path, why: 'refused' };
}

/** What a 200 says, which may be that it is a refusal: no error is null, 0 or "0". */
export function readAnswer<T extends z.ZodMiniType>(schema: T, body: unknown): Result<z.output<T>> {
  const said = read(envelope, body);
  if (!said.ok) return said;
  const error = String(said.value.errorCode ?? 0).padStart(NO_ERROR.length, '0');
  const refused = String(said.value.success) === 'false';
  return error === NO_ERROR && !refused ? read(schema, body) : failed(failureOf(error));
}

/** `dataType`, by the documentation of the package list. */
const [TOTAL, CUT_OFF, UNLIMITED] = ['1', '3', '4'];

/** Filled up again each day, as all types are but the first, and what names none. */
export const isDaily = ({ dataType }: Pick<Esim, 'dataType'>): boolean =>
  String(dataType ?? TOTAL) !== TOTAL;

export const isUnlimited = ({ dataType }: Pick<Esim, 'dataType'>): boolean =>
  String(dataType) === UNLIMITED;

/** `fupPolicy` is the speed that is left, as in `384 Kbps`. */
export const speedOf = ({ fupPolicy }: Pick<Esim, 'fupPolicy'>): number | null => {
  const kbps = /^\s*(\d{1,7})\s*kbps\b/i.exec(fupPolicy ?? '')?.[1];
  return kbps === undefined ? null : Number(kbps);
};

/** What happens at the limit, where it is said. */
export function atLimitOf(told: Pick<Esim, 'dataType' | 'fupPolicy'>): Pick<Bucket, 'atLimit'> {
  if (String(told.dataType) === CUT_OFF) return { atLimit: 'blocked' };
  return speedOf(told) === null ? {} : { atLimit: 'throttled' };
}
