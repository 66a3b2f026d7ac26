import type { Context, Hono } from 'hono';
import { appPack } from './app-pack';
import { pagePack } from './page-pack';

const originOf = (c: Context): string => new URL(c.req.url).origin;

/** Packs for the sandbox's own websites, with the address at which they were asked for. */
export function servePacks(control: Hono): void {
  control.get('/sandbox/pack', (c) => c.json(appPack(originOf(c))));
  control.get('/sandbox/pack/page', (c) => c.json(pagePack(originOf(c))));
}
