import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { injectFaults } from '../faults/inject-faults';
import { logRequests } from '../http/log-requests';
import { keepPrivate } from '../http/revalidate';
import type { Sandbox } from '../sandbox';
import type { Subscriber } from '../world/subscriber';
import { refuse } from './answer';
import { listPackages } from './list-packages';
import { queryEsims } from './query-esims';
import { verify } from './verify';

interface Verified {
  Bindings: HttpBindings;
  Variables: { account: Subscriber; body: unknown };
}

const root = '/esim-access/api/v1/open';

/** A reseller's interface in the manner of eSIM Access: its two questions, and nothing that orders. */
export function createEsimAccess(sandbox: Sandbox): Hono<Verified> {
  const app = new Hono<Verified>();
  app.use('/esim-access/*', logRequests(sandbox), keepPrivate);
  app.use(
    '/esim-access/*',
    injectFaults(sandbox, (c) => refuse(c, '000102')),
  );
  app.post('/esim-access/*', async (c, next) => {
    const account = await verify(c, sandbox.now());
    if (typeof account === 'string') return refuse(c, account);
    try {
      c.set('body', JSON.parse((await c.req.text()) || '{}'));
    } catch {
      return refuse(c, '000104');
    }
    c.set('account', account);
    return next();
  });

  // Success has two spellings in the wild, `true` and "true", and no error has two: each gets its turn.
  app.post(`${root}/esim/query`, (c) => {
    const { id } = c.get('account');
    const obj = queryEsims(c.get('body'), sandbox.world(), id, sandbox.now());
    if (typeof obj === 'string') return refuse(c, obj);
    return c.json({ success: true, errorCode: '0', errorMsg: null, obj });
  });
  app.post(`${root}/package/list`, (c) => {
    const { id } = c.get('account');
    const obj = listPackages(c.get('body'), sandbox.world(), id, sandbox.now());
    if (typeof obj === 'string') return refuse(c, obj);
    return c.json({ success: 'true', errorCode: null, errorMsg: null, obj });
  });
  app.all('/esim-access/*', (c) => refuse(c, '000103'));
  return app;
}
