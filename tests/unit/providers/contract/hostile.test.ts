import { describe, expect, it } from 'vitest';
import { allAdapters } from '../../../../utils/providers/registry';
import {
  type Fixture,
  fixturesOf,
  functionOf,
  pollFixture,
} from '../../../support/provider-fixture';
import { serve } from '../test-server';
import { serveFixture } from './fixture';
import { hostileAnswers } from './hostile-answers';

/** For answers that never end: short, because there are two dozen of them. */
const SHORT = 600;
/** For all others: a slow machine is no failure. */
const LONG = 20_000;

/** A request for a token is answered as usual: what comes behind it is to be held out. */
const isToken = (what: string): boolean => /token|challenge|login/i.test(what);

describe.each(await allAdapters())('$id', (adapter) => {
  const whole = fixturesOf(adapter.id).find(([name]) => name === 'whole')?.[1];
  if (whole === undefined) throw new Error(`${adapter.id} has no fixture`);
  const secrets = Object.entries(whole.fields ?? {}).flatMap(([name, value]) =>
    name === 'line' ? [] : [value],
  );

  it.each(hostileAnswers)('$what ends in the right error', async ({ answer, kinds }) => {
    const reached: string[] = [];
    const elsewhere = await serve((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    });
    const tokens: Fixture = {
      ...whole,
      answers: Object.fromEntries(Object.entries(whole.answers).filter(([what]) => isToken(what))),
    };
    const honest = await serveFixture(tokens);
    const front = await serve((request, response) => {
      request.resume();
      answer(response, elsewhere.url);
    });
    // The token comes from the fixture itself, so that only data is hostile.
    const fetching: typeof fetch = (input, init) => {
      const { pathname, search } = new URL(String(input));
      const asked = functionOf(String(init?.body ?? ''));
      const token = isToken(`${init?.method ?? 'GET'} ${pathname} ${asked}`);
      return fetch(token ? `${honest.url}${pathname}${search}` : input, init);
    };
    const patience = kinds.includes('timeout') ? SHORT : LONG;
    const result = await pollFixture(adapter, whole, front.url, patience, fetching);
    expect(result.ok ? 'a reading' : result.failure.kind).toBeOneOf(kinds);
    expect(reached).toEqual([]);
    for (const secret of secrets) expect(JSON.stringify(result)).not.toContain(secret);
  });
});
