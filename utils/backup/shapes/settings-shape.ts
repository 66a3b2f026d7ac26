import * as z from 'zod/mini';
import type { AtOnce } from '../../domain/check-sheet';
import { MOST_LINE_FILTERS, type SavedLineFilter } from '../../domain/line-filter';
import type { Rate } from '../../domain/rates';
import type { QuietHours } from '../../domain/settings';
import { filterName, lineFilterShape, rateShape, settingsShape } from '../../settings-shape';
import type { BackedSettings } from '../backup';
import { moneyShape } from './reading-shape';
import type { ShapeOf } from './shape-of';
import { eachAbsent, flag, text } from './shape-of';

const minutes = z.int().check(z.gte(0), z.lt(24 * 60));

/** As they are set, within the same bounds; quiet hours are stored whole. */
export const backedSettingsShape = z.object(
  eachAbsent({
    ...settingsShape.shape,
    quiet: z.object({
      on: flag,
      from: minutes,
      to: minutes,
      urgent: flag,
    } satisfies ShapeOf<QuietHours>),
    rates: z.array(
      z.object({
        ...rateShape.shape,
        source: z.enum(['user', 'provider', 'ecb']),
      } satisfies ShapeOf<Rate>),
    ),
    atOnce: z.array(
      z.object({
        connectionId: text,
        planId: text,
        price: z.nullable(moneyShape),
      } satisfies ShapeOf<AtOnce>),
    ),
    lineFilters: z
      .array(
        z.object({
          ...lineFilterShape.shape,
          name: filterName,
        } satisfies ShapeOf<SavedLineFilter>),
      )
      .check(z.maxLength(MOST_LINE_FILTERS)),
  } satisfies ShapeOf<BackedSettings>),
);
