/**
 * The first Firefox that DataLeft runs in: the one that knows `data_collection_permissions`. On Android
 * that came later.
 */
export const FIREFOX_SINCE = { desktop: 140, android: 142 } as const;
