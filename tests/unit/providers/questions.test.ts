import { describe, expect, it } from 'vitest';
import { camara } from '../../../utils/providers/camara/adapter';
import { googleDpa } from '../../../utils/providers/google-dpa/adapter';
import { rfc8908 } from '../../../utils/providers/rfc8908';
import { fixturesOf, pollFixture } from '../../support/provider-fixture';
import { serveFixture } from './contract/fixture';

/** What an adapter sends for a fixture. */
async function asked(adapter: Parameters<typeof pollFixture>[0], name: string, path = '') {
  const fixture = fixturesOf(adapter.id).find(([each]) => each === name)?.[1];
  if (fixture === undefined) throw new Error(`no fixture ${name}`);
  const server = await serveFixture(fixture);
  await pollFixture(adapter, fixture, `${server.url}${path}`);
  return server.asked;
}

describe('CAMARA', () => {
  it('is asked for the line, then for halves of the range, and three times at most', async () => {
    const questions = await asked(camara, 'whole');
    const device = { phoneNumber: '+123456789' };
    const check = (value: number) => ({ device, volumeToCheck: { value, unit: 'MiB' } });
    expect(questions.map(({ body }) => JSON.parse(body))).toEqual([
      { device },
      check(200),
      check(612),
      check(818),
    ]);
  });

  it('is not told a line that the token knows', async () => {
    const [retrieve] = await asked(camara, 'three-legs');
    expect(JSON.parse(retrieve?.body ?? '')).toEqual({});
  });

  it('is asked in GiB where the values of MiB end', async () => {
    const [, ...checks] = await asked(camara, 'from-40-gib');
    expect(checks.map(({ body }) => JSON.parse(body).volumeToCheck)).toEqual([
      { value: 10, unit: 'GiB' },
      { value: 20, unit: 'GiB' },
      { value: 40, unit: 'GiB' },
    ]);
  });
});

describe('a captive portal', () => {
  it('is asked at its whole address, in its own type and without a secret', async () => {
    const [question, ...more] = await asked(rfc8908, 'whole', '/captive/api?session=x');
    expect(question?.what).toBe('GET /captive/api?session=x');
    expect(question?.headers.accept).toBe('application/captive+json');
    expect(question?.headers).not.toHaveProperty('authorization');
    expect(more).toEqual([]);
  });
});

describe('a data plan agent', () => {
  it('is told what the key is', async () => {
    const [byPhone] = await asked(googleDpa, 'whole');
    const [byWord] = await asked(googleDpa, 'carrier-key');
    expect(byPhone?.what).toBe('GET /393331234567/planStatus?key_type=MSISDN');
    expect(byWord?.what).toBe('GET /cpid-1/planStatus?key_type=CPID');
  });
});
