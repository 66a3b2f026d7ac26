import { createHttp } from '../../utils/providers/http';
import { tmforum } from '../../utils/providers/tmforum/adapter';
import { startProvider } from '../support/provider';
import { interleave, timed } from './median';

const TOKEN = 'sandbox-office';

/** A whole poll of six lines, beside fetching and parsing the same four lists bare. */
export async function benchPoll(runs: number) {
  const provider = await startProvider();
  const address = provider.url;
  let endpoints = {};
  const ours = () =>
    timed(async () => {
      const http = createHttp({
        fetch,
        address,
        secret: TOKEN,
        signIn: { kind: 'bearer' },
        cache: new Map(),
        isOnline: () => true,
        now: Date.now,
        timeoutMs: 20_000,
      });
      const result = await tmforum.poll({
        address,
        gigabyte: 'decimal',
        wantsPlans: false,
        line: null,
        zone: 'UTC',
        endpoints,
        http,
        now: Date.now,
      });
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      ({ endpoints } = result.value);
    });
  const paths = [
    'usageConsumption/v5/usageConsumptionReport',
    'productInventory/v4/product',
    'prepayBalanceManagement/v4/topupBalance',
    'customerBillManagement/v4/customerBill',
  ];
  const bare = async (path: string): Promise<unknown> => {
    const headers = { Authorization: `Bearer ${TOKEN}` };
    const response = await fetch(`${address}/tmf-api/${path}?offset=0&limit=100`, { headers });
    return response.json();
  };
  const theirs = () =>
    timed(async () => {
      const [first = '', ...rest] = paths;
      await bare(first);
      await Promise.all(rest.map(bare));
    });
  const result = await interleave(runs, ours, theirs);
  await provider.stop();
  return result;
}
