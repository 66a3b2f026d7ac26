import { z } from 'zod';
import type { World } from '../world/world';
import type { ErrorCode } from './answer';
import { esim, esimsOf } from './esim';

const wanted = z.string().nullish();

const querySchema = z.object({
  iccid: wanted,
  esimTranNo: wanted,
  orderNo: wanted,
  pager: z.object({ pageNum: z.int(), pageSize: z.int() }),
});

/** `esim/query`: the eSIMs of an account, a page of them. An empty filter is none. */
export function queryEsims(body: unknown, world: World, subscriber: string, now: number) {
  const parsed = querySchema.safeParse(body);
  if (!parsed.success) return '000105' satisfies ErrorCode;
  const { pager, iccid, esimTranNo, orderNo } = parsed.data;
  const { pageNum, pageSize } = pager;
  if (pageNum < 1 || pageNum > 10_000 || pageSize < 5 || pageSize > 500) {
    return '000107' satisfies ErrorCode;
  }
  const found = esimsOf(world, subscriber)
    .map((line) => esim(world, line, now))
    .filter(
      (one) =>
        (!iccid || one.iccid === iccid) &&
        (!esimTranNo || one.esimTranNo === esimTranNo) &&
        (!orderNo || one.orderNo === orderNo),
    );
  const from = (pageNum - 1) * pageSize;
  return {
    esimList: found.slice(from, from + pageSize),
    pager: { pageNum, pageSize, total: found.length },
  };
}
