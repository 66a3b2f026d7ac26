import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createApi } from './api/api';
import { createAppWebsite } from './app-website/app-website';
import { createCamara } from './camara/camara';
import { createCaptive } from './captive/captive';
import { createControl } from './control/control';
import { createEsimAccess } from './esim-access/esim-access';
import { createHilink } from './hilink/hilink';
import { tellDate } from './http/tell-date';
import type { Sandbox } from './sandbox';
import { createWebsite } from './website/website';

/** Everything the sandbox answers: the operator's interfaces and its two websites, and the control interface. */
export function createApp(sandbox: Sandbox): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(tellDate(sandbox));
  app.route('/', createApi(sandbox));
  app.route('/', createCaptive(sandbox));
  app.route('/', createCamara(sandbox));
  app.route('/', createEsimAccess(sandbox));
  app.route('/', createHilink(sandbox));
  app.route('/', createControl(sandbox));
  app.route('/', createAppWebsite(sandbox));
  app.route('/', createWebsite(sandbox));
  return app;
}
