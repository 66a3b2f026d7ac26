import type { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import type { Visited } from '../website/visit';
import { bucketsOf } from '../world/bucket';
import type { Line } from '../world/line';
import type { Language } from '../world/text';
import { linesOf, offeringOf, type World } from '../world/world';
import type { LineSummary, Me } from './app-json';
import { offers } from './offers';
import { redesignedUsage } from './redesigned-usage';
import { usage } from './usage';

const masked = (msisdn: string): string => `${msisdn.slice(0, 3)} •••• ${msisdn.slice(-4)}`;

function summary(world: World, line: Line, language: Language, now: number): LineSummary {
  const offering = offeringOf(world, line);
  const status = bucketsOf(line, offering, now)[0]?.status ?? 'active';
  return {
    lineId: line.id,
    displayName: line.name,
    msisdn: line.msisdn,
    planName: offering.name[language],
    lineStatus: ({ active: 'ACTIVE', suspended: 'SUSPENDED', expired: 'EXPIRED' } as const)[status],
  };
}

/** The interface of the app: whoever is signed in, their lines, what is left and what is on sale. */
export function serveAccount(app: Hono<Visited>, sandbox: Sandbox): void {
  app.get('/app/api/me', (c) => {
    const { id, name } = c.get('subscriber');
    const [first] = linesOf(sandbox.world(), id);
    const maskedNumber = masked(first?.msisdn ?? '');
    return c.json({ customerId: id, displayName: name, maskedNumber } satisfies Me);
  });

  app.get('/app/api/lines', (c) => {
    const { language, layout } = c.get('visit');
    const [world, now] = [sandbox.world(), sandbox.now()];
    const lines = linesOf(world, c.get('subscriber').id).map((line) =>
      summary(world, line, language, now),
    );
    return c.json({ lines: layout === 'reordered' ? lines.toReversed() : lines });
  });

  app.get('/app/api/lines/:id/usage', (c, next) => {
    const visit = c.get('visit');
    const [world, now] = [sandbox.world(), sandbox.now()];
    const own = linesOf(world, c.get('subscriber').id);
    const line = own.find(({ id }) => id === c.req.param('id'));
    if (!line) return next();
    const tell = visit.layout === 'redesigned' ? redesignedUsage : usage;
    return c.json(tell(visit, line, offeringOf(world, line), now));
  });

  app.get('/app/api/offers', (c) => {
    const [world, now] = [sandbox.world(), sandbox.now()];
    const own = linesOf(world, c.get('subscriber').id);
    return c.json({ offers: offers(c.get('visit'), world, own, now) });
  });
}
