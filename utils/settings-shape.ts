import * as z from 'zod/mini';

const levels = (max: number) =>
  z.array(z.number().check(z.gt(0), z.lte(max))).check(z.maxLength(10));

/** What may be stored; each setting stands alone, so a bad one never takes the others along. */
export const settingsShape = z.object({
  dataLevels: levels(99),
  expiryDays: levels(365),
  overdueAfterMinutes: z.number().check(z.gte(5), z.lte(7 * 24 * 60)),
  badge: z.enum(['data', 'days', 'scarcer']),
  theme: z.enum(['auto', 'light', 'dark']),
  language: z.enum(['auto', 'en', 'zh-CN']),
  notifications: z.boolean(),
});
