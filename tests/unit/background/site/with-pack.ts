import { beforeEach } from 'vitest';
import { dump } from '../../../support/fake-store';
import { watchSites } from '../../../support/fake-watching';
import { leastPack } from '../../../support/site-builders';

export const GB = 1_000_000_000;
export const SECRET = 'key-very-secret-3f9a';

/** For each test of a file: a website that answers a pack's request with what is left. */
export function withPack() {
  const watching = watchSites();
  beforeEach(() => watching.site.say('/usage', JSON.stringify({ left: 2 * GB })));

  const rows = async () => dump(await watching.worker.store());

  const pack = (parts: object = {}) => ({ ...leastPack(watching.site.url, 'B'), ...parts });

  const bring = (json: unknown) =>
    watching.worker.send({
      do: 'import-pack',
      text: typeof json === 'string' ? json : JSON.stringify(json),
    });

  async function connect(parts: object = {}): Promise<string> {
    const connectionId = crypto.randomUUID();
    const rest = { asked: {}, gigabyte: 'decimal' as const, paceMinutes: 5, name: '' };
    const draft = { packId: 'example', secret: SECRET, ...rest, ...parts };
    await watching.worker.send({ do: 'connect-pack', draft, connectionId });
    return connectionId;
  }

  return { watching, rows, pack, bring, connect };
}
