import * as z from 'zod/mini';
import type { Alert } from '../../domain/alerts/alert';
import type { AlertKind } from '../../domain/alerts/kinds';
import { RULE_OF } from '../../domain/alerts/kinds';
import type { ShapeOf } from './shape-of';
import { absent, always, number, numberOrNull, text, textOrNull } from './shape-of';

export const alertShape = z.object({
  id: text,
  family: text,
  kind: z.enum(Object.keys(RULE_OF) as AlertKind[]),
  level: numberOrNull,
  inUnits: absent(always),
  connectionId: text,
  lineKey: textOrNull,
  bucketId: textOrNull,
  renewalId: textOrNull,
  planId: textOrNull,
  facts: z.record(text, number),
  said: absent(text),
  dueAt: number,
  raisedAt: number,
  shownAt: numberOrNull,
  shownIn: textOrNull,
  claimedBy: absent(text),
  readAt: numberOrNull,
  state: z.enum(['open', 'acknowledged', 'snoozed', 'missed', 'resolved']),
  snoozedUntil: numberOrNull,
  closedAt: numberOrNull,
  reminders: number,
} satisfies ShapeOf<Alert>);
