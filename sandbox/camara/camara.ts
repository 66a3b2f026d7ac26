import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { injectFaults } from '../faults/inject-faults';
import { bearer } from '../http/identify';
import { logRequests } from '../http/log-requests';
import { keepPrivate } from '../http/revalidate';
import type { Sandbox } from '../sandbox';
import { dataLeft } from '../world/data-left';
import { fail } from './error';
import { type Question, readQuestion } from './read-question';
import { bytesOf, categoryOf } from './volume';

interface Asked {
  Bindings: HttpBindings;
  Variables: { question: Question; bytes: number };
}

const root = '/camara/device-data-volume/v0.1';

/** The correlator comes back as it was sent, with errors too. */
const correlate = createMiddleware(async (c, next) => {
  await next();
  const correlator = c.req.header('x-correlator');
  if (correlator) c.header('x-correlator', correlator);
});

/** CAMARA Device Data Volume v0.1, with the tokens of the TM Forum interfaces. */
export function createCamara(sandbox: Sandbox): Hono<Asked> {
  const app = new Hono<Asked>();
  app.use('/camara/*', logRequests(sandbox), keepPrivate, correlate);
  app.use(
    '/camara/*',
    injectFaults(sandbox, (c) => fail(c, 'UNAUTHENTICATED')),
  );
  app.on('POST', [`${root}/retrieve`, `${root}/check`], async (c, next) => {
    const holder = bearer(c);
    if (typeof holder === 'string') return fail(c, 'UNAUTHENTICATED');
    const question = await readQuestion(c, sandbox.world(), holder.id);
    if (typeof question === 'string') return fail(c, question);
    const bytes = dataLeft(question.line, sandbox.now());
    if (bytes === undefined) return fail(c, 'SERVICE_NOT_APPLICABLE');
    c.set('question', question);
    c.set('bytes', bytes);
    return next();
  });

  app.post(`${root}/retrieve`, (c) =>
    c.json({
      device: { phoneNumber: c.get('question').line.msisdn },
      dataVolumeCategory: categoryOf(c.get('bytes')),
    }),
  );
  app.post(`${root}/check`, (c) => {
    const { line, volumeToCheck } = c.get('question');
    if (!volumeToCheck) return fail(c, 'INVALID_ARGUMENT');
    const { value, unit } = volumeToCheck;
    if (value < 0 || value > 1024) return fail(c, 'OUT_OF_RANGE');
    return c.json({
      device: { phoneNumber: line.msisdn },
      thresholdExceeded: c.get('bytes') > bytesOf(value, unit),
    });
  });
  app.on(['GET', 'PUT', 'PATCH', 'DELETE'], [`${root}/retrieve`, `${root}/check`], (c) =>
    fail(c, 'METHOD_NOT_ALLOWED'),
  );
  app.all('/camara/*', (c) => fail(c, 'NOT_FOUND'));
  return app;
}
