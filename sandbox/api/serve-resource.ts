import type { Context, Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import { addresses, type ResourceName } from './addresses';
import type { Authorised } from './authorise';
import type { ListEntities } from './entity';
import { fail, notFound } from './error';
import { parsePage } from './page';
import { selectFields } from './select-fields';

function methodNotAllowed(c: Context): Response {
  c.header('Allow', 'GET, HEAD');
  return fail(c, 405, 'methodNotAllowed', 'Method not allowed', 'This resource is read only.');
}

/** Serves a list of entities and each of them by id, read only. */
export function serveResource(
  api: Hono<Authorised>,
  sandbox: Sandbox,
  name: ResourceName,
  list: ListEntities,
): void {
  const path = addresses[name];
  const listFor = (c: Context<Authorised>) =>
    list({
      world: sandbox.world(),
      now: sandbox.now(),
      subscriber: c.get('subscriber'),
      origin: new URL(c.req.url).origin,
    });

  api.get(path, (c) => {
    const page = parsePage(c.req.query());
    if ('problem' in page) return fail(c, 400, 'badRequest', 'Bad request', page.problem);
    const all = listFor(c);
    const shown = all.slice(page.offset, page.offset + page.limit);
    c.header('X-Total-Count', String(all.length));
    c.header('X-Result-Count', String(shown.length));
    return c.json(shown.map((entity) => selectFields(entity, c.req.query('fields'))));
  });

  api.get(`${path}/:id`, (c) => {
    const entity = listFor(c).find(({ id }) => id === c.req.param('id'));
    return entity ? c.json(selectFields(entity, c.req.query('fields'))) : notFound(c);
  });

  api.all(path, methodNotAllowed);
  api.all(`${path}/:id`, methodNotAllowed);
}
