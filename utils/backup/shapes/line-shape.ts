import * as z from 'zod/mini';
import type { Watch } from '../../domain/alerts/alert';
import type { AutoRenewSeen } from '../../domain/auto-renew';
import type { LeftOut, Line } from '../../domain/connection';
import type { Outlook } from '../../domain/standing-outlook';
import type { UseLedger } from '../../domain/use-ledger';
import { baselineFields, readingShape } from './reading-shape';
import type { ShapeOf } from './shape-of';
import { absent, flag, number, numberOrNull, size, text } from './shape-of';

const watchShape = z.object({
  episode: number,
  reached: numberOrNull,
  mark: absent(z.object({ value: number, at: number, since: absent(number) })),
} satisfies ShapeOf<Watch>);

export const watchesShape = z.record(text, watchShape);

const useShape = z.object({
  since: number,
  at: number,
  hours: z.array(z.tuple([number, size])),
  steps: z.array(z.object({ from: number, to: number, bytes: size })),
  day: z.nullable(z.object({ startsAt: number, left: size })),
} satisfies ShapeOf<UseLedger>);

const outlookShape = z.object({
  p10: numberOrNull,
  p50: numberOrNull,
  p90: numberOrNull,
  madeAt: number,
  leftBytes: size,
  at: number,
  expiresAt: numberOrNull,
  perDay: numberOrNull,
} satisfies ShapeOf<Outlook>);

const autoRenewShape = z.object({
  on: flag,
  changedAt: numberOrNull,
  renewedAt: numberOrNull,
} satisfies ShapeOf<AutoRenewSeen>);

export const lineShape = z.object({
  key: text,
  connectionId: text,
  reading: readingShape,
  fetchedAt: number,
  gone: flag,
  watches: watchesShape,
  use: absent(useShape),
  outlook: absent(outlookShape),
  autoRenew: absent(autoRenewShape),
  missing: absent(z.record(text, number)),
  leftOut: absent(
    z.object({ ...baselineFields, endThen: numberOrNull } satisfies ShapeOf<LeftOut>),
  ),
} satisfies ShapeOf<Line>);
