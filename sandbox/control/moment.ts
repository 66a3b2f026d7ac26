import { z } from 'zod';

/** A moment: epoch milliseconds, or an ISO 8601 date and time with its zone. */
export const moment = z.union([z.int(), z.iso.datetime({ offset: true }).transform(Date.parse)]);
