import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { injectFaults } from '../faults/inject-faults';
import { logRequests } from '../http/log-requests';
import { keepPrivate } from '../http/revalidate';
import type { Sandbox } from '../sandbox';
import { languageOfRequest } from '../website/language';
import { showNotice } from '../website/show-notice';
import { receive, type Visited } from '../website/visit';
import { refuseStranger } from './refuse-stranger';
import { serveAccount } from './serve-account';
import { serveFiles } from './serve-files';
import { endSession, serveSession } from './serve-session';

/** The other website: an empty page, and a script that fills it from an interface of its own. */
export function createAppWebsite(sandbox: Sandbox): Hono<Visited> {
  const app = new Hono<Visited>();
  app.use('/app/*', logRequests(sandbox), keepPrivate, receive(sandbox, languageOfRequest));
  app.use(
    '/app/*',
    injectFaults(sandbox, (c) => {
      endSession(c, sandbox);
      return refuseStranger(c, sandbox);
    }),
  );
  app.use('/app/', showNotice(sandbox));
  app.use('/app/api/*', showNotice(sandbox));

  serveFiles(app);
  serveSession(app, sandbox);
  app.use(
    '/app/api/*',
    createMiddleware<Visited>(async (c, next) => {
      const { subscriber } = c.get('visit');
      if (!subscriber) return refuseStranger(c, sandbox);
      c.set('subscriber', subscriber);
      return next();
    }),
  );
  serveAccount(app, sandbox);
  app.all('/app/*', (c) => c.json({ error: { code: 'NOT_FOUND', message: 'Not found' } }, 404));
  return app;
}
