import type { Compared, Comparison } from '../domain/compare/compare-offers';
import type { Need } from '../domain/compare/need';
import type { ComparedSort } from '../domain/compare/sort-compared';
import type { Gigabyte } from '../domain/connection';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import type { Choice } from './shapes';

/** What a table of plans is about. */
export interface TableContext {
  line: RankedLine;
  need: Need;
  comparison: Comparison;
  /** By connection; what it means by a GB. */
  gigabytes: ReadonlyMap<string, Gigabyte>;
  /** Every region that a plan names. */
  regions: Choice[];
  /** What Renew proposes: others are said to pay off against it. */
  proposedId: string | null;
  /** Null where none is advised. */
  advisedId: string | null;
  /** All that was told, those that cannot be bought among them. */
  told: readonly Plan[];
  /** When the line's own price list was read; null: never. */
  readAt: number | null;
}

export const TABLE_COLUMNS: readonly ComparedSort[] = [
  'plan',
  'seller',
  'price',
  'used',
  'per-gb',
  'per-day',
  'days',
  'tethering',
  'speed',
  'renewing',
  'regions',
  'not-told',
];

/** A row's own key: two providers may give one id to different plans. */
export const keyOf = ({ offer }: Compared): string => `${offer.connectionId}/${offer.plan.id}`;

export const gigabyteOf = ({ offer }: Compared, { gigabytes }: TableContext): Gigabyte =>
  gigabytes.get(offer.connectionId) ?? 'decimal';

/** Is it that plan of the line's own provider? */
export const isOwn = (
  { offer }: Compared,
  { line }: TableContext,
  planId: string | null,
): boolean => offer.connectionId === line.connection.id && offer.plan.id === planId;
