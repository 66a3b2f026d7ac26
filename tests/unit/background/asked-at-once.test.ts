import { expect, test } from 'vitest';
import { HOUR } from '../../../utils/domain/time';
import { browse } from '../../support/fake-browsing';
import { everything, serveProvider } from '../providers/tmforum-provider';

const browsing = browse();

test('who failed the last time is asked for the amounts alone, until it answers', async () => {
  const offered = everything();
  const [reports = ''] = Object.keys(offered);
  const told = offered[reports];
  const { url, requests } = await serveProvider(offered);
  browsing.machine.granted.add(`${new URL(url).origin}/*`);
  const connectionId = await browsing.connect({ address: url });
  const poll = async (answer: unknown): Promise<number> => {
    offered[reports] = answer;
    browsing.later(HOUR);
    requests.length = 0;
    await browsing.worker.send({ do: 'refresh', connectionId });
    return requests.length;
  };
  const all = await poll(told);
  expect(all).toBeGreaterThan(1);
  expect(await poll(503)).toBe(all);
  expect(await poll(503)).toBe(1);
  expect(await poll(told)).toBe(all);
});
