import { showFailure, showPoll } from '../../../../scripts/probe/show-poll';
import type { Adapter } from '../../../../utils/providers/contract';
import { ASKED_AT, type Fixture, keyFor, pollFixture } from '../../../support/provider-fixture';
import { serve } from '../test-server';

/** Serves a fixture; what was asked is kept, as `GET /path?query`. */
export async function serveFixture({ answers, now = ASKED_AT }: Fixture) {
  const turns = new Map<string, number>();
  const asked: { what: string; headers: Record<string, unknown>; body: string }[] = [];
  const { url } = await serve((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const what = `${request.method} ${request.url}`;
      asked.push({ what, headers: request.headers, body });
      const key = keyFor(answers, what, body);
      const said = answers[key];
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const one = Array.isArray(said) ? said[Math.min(turn, said.length - 1)] : said;
      const date = { Date: new Date(now).toUTCString() };
      if (one === undefined) response.writeHead(404, date).end();
      else {
        const { status = 200, headers = {}, text = JSON.stringify(one.body) } = one;
        const type = { 'Content-Type': 'application/json' };
        response.writeHead(status, { ...date, ...type, ...headers }).end(text);
      }
    });
  });
  return { url, asked };
}

/** What the probe would print, with the server's own address as `http://provider`. */
export async function shownBy(adapter: Adapter, fixture: Fixture): Promise<object> {
  const { url } = await serveFixture(fixture);
  const result = await pollFixture(adapter, fixture, url);
  const shown = result.ok ? showPoll(result.value) : showFailure(result.failure, '');
  return JSON.parse(JSON.stringify(shown).replaceAll(url, 'http://provider'));
}
