import type { Alert } from './alert';
import type { AlertKind } from './kinds';

const TROUBLES: ReadonlySet<AlertKind> = new Set(['signed-out', 'unreachable', 'unreadable']);

export const isTrouble = ({ kind }: Alert): boolean => TROUBLES.has(kind);

export const isTroubleFamily = (family: string): boolean =>
  family.endsWith(':signed-out') || family.endsWith(':trouble');
