import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { injectFaults } from '../faults/inject-faults';
import { logRequests } from '../http/log-requests';
import type { Sandbox } from '../sandbox';
import { lineOf } from '../world/world';
import { deviceLine, monthStatistics, startDate } from './counters';
import { refuse, respond } from './xml';

const cookie = 'SessionID';

/** A Huawei HiLink device with one of the cards in it: the device's own counter, open to its network. */
export function createHilink(sandbox: Sandbox): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const renew = (c: Context) => {
    const renewed = sandbox.device.renew(getCookie(c, cookie), sandbox.now());
    setCookie(c, cookie, renewed.session, { path: '/hilink', httpOnly: true });
    return renewed;
  };
  const line = () => lineOf(sandbox.world(), { line: deviceLine });

  app.use('/hilink/*', logRequests(sandbox));
  app.use(
    '/hilink/*',
    injectFaults(sandbox, (c) => {
      sandbox.device.clear();
      return refuse(c, 'signIn');
    }),
  );
  app.get('/hilink/', (c) =>
    c.html(`<html><head><meta name="csrf_token" content="${renew(c).token}"></head></html>`),
  );
  app.get('/hilink/api/webserver/SesTokInfo', (c) => {
    const { session, token } = renew(c);
    return respond(c, { SesInfo: `${cookie}=${session}`, TokInfo: token });
  });
  app.get('/hilink/api/webserver/token', (c) => respond(c, { token: renew(c).token }));

  // Nothing can be changed: that takes the password, and this device has none that fits.
  app.on(['POST', 'PUT', 'DELETE'], '/hilink/*', (c) => refuse(c, 'signIn'));
  app.get('/hilink/api/device/information', (c) => refuse(c, 'signIn'));
  app.get('/hilink/api/monitoring/*', async (c, next) => {
    const token = c.req.header('__RequestVerificationToken');
    const accepted = sandbox.device.accepts(getCookie(c, cookie), token, sandbox.now());
    return accepted ? next() : refuse(c, 'token');
  });
  app.get('/hilink/api/monitoring/month_statistics', (c) =>
    respond(c, monthStatistics(line(), sandbox.now())),
  );
  app.get('/hilink/api/monitoring/start_date', (c) => respond(c, startDate(line())));
  app.all('/hilink/*', (c) => refuse(c, 'unsupported'));
  return app;
}
