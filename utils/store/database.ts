/** What the browser knows the database by. */
export const NAME = 'dataleft';

/** As many as there are steps in `migrations.ts`. */
export const VERSION = 7;
