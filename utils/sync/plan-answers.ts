import * as z from 'zod/mini';
import { number, numberOrNull } from '../backup/shapes/shape-of';
import type { Alert } from '../domain/alerts/alert';
import type { Line } from '../domain/connection';
import { type Answer, isAnswered, isShared } from '../domain/sync/answered';
import type { Doc } from '../domain/sync/document';
import { fieldKey } from '../domain/sync/field-key';
import { readAs } from './live-values';

const answerShape: z.ZodMiniType<Answer> = z.object({
  said: z.enum(['acknowledged', 'snoozed']),
  until: numberOrNull,
  period: numberOrNull,
  raisedAt: number,
});

/** Alerts of this machine that were answered on another one, as they are then. */
export function planAnswers(
  doc: Doc,
  alerts: readonly Alert[],
  lines: ReadonlyMap<string, Line>,
  now: number,
): Alert[] {
  return alerts.filter(isShared).flatMap((alert): Alert[] => {
    const path = ['answer', alert.connectionId, alert.family, String(alert.level)] as const;
    const answer = readAs(answerShape, doc, ...path);
    const at = doc.get(fieldKey(...path))?.at ?? 0;
    const line = lines.get(alert.lineKey ?? '');
    if (answer === undefined || !isAnswered(alert, line, answer, at, now)) return [];
    return [{ ...alert, state: answer.said, snoozedUntil: answer.until }];
  });
}
