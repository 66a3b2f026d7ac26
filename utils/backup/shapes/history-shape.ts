import * as z from 'zod/mini';
import type { DayRow, HourRow } from '../../domain/history/history-rows';
import type { ShapeOf } from './shape-of';
import { date, flag, size, sizeOrNull, text, textOrNull } from './shape-of';

const HOURS = 24;
const ofHours = <Shape extends z.core.SomeType>(shape: Shape) =>
  z.array(shape).check(z.length(HOURS));

export const hourShape = z.object({
  lineKey: text,
  bucketId: text,
  counts: flag,
  day: z.int(),
  used: ofHours(size),
  left: ofHours(sizeOrNull),
  total: ofHours(sizeOrNull),
} satisfies ShapeOf<HourRow>);

export const dayShape = z.object({
  lineKey: text,
  bucketId: text,
  counts: flag,
  date,
  used: size,
  added: size,
  left: sizeOrNull,
  total: sizeOrNull,
  country: textOrNull,
} satisfies ShapeOf<DayRow>);
