import { describe, expect, it } from 'vitest';
import { useSandbox } from './test-sandbox';

const sandbox = useSandbox();

const account = async (layout: string) => {
  await sandbox.control('/layout', { layout });
  const page = await sandbox.page('/account?lang=en', await sandbox.signIn('ana'));
  return (await page.text()).replace(/\s+/g, ' ');
};

const appAnswers = async (layout: string, path: string) => {
  await sandbox.control('/layout', { layout });
  return (await sandbox.page(`/app/api/${path}`, await sandbox.signInToApp('ana'))).json();
};

describe('renamed', () => {
  it('is the same page under other words', async () => {
    const [before, after] = [await account('classic'), await account('renamed')];
    expect(after).toContain('<dt>Your balance of data</dt> <dd data-bucket="line-pt-data">12.6 GB');
    expect(after).not.toContain('Data left');
    const bare = (page: string) => page.replace(/<dt>[^<]+<\/dt>/g, '<dt></dt>');
    expect(bare(after)).toBe(bare(before));
  });

  it('renames in the app, and in Chinese', async () => {
    const { buckets } = await appAnswers('renamed', 'lines/line-pt/usage?lang=zh');
    expect(buckets[0].bucketName).toBe('流量余额');
    const config = await (await sandbox.page('/app/config.json?lang=en')).json();
    expect(config).toMatchObject({ layout: 'renamed', texts: { validUntil: 'Ends' } });
  });
});

describe('redesigned', () => {
  it('says in a table what was used', async () => {
    const page = await account('redesigned');
    expect(page).toContain('<th scope="row">Data</th> <td>7.4 GB used of 20 GB</td>');
    expect(page).toContain('<th scope="row">Roaming</th> <td>0.4 GB used of 3 GB</td>');
    expect(page).not.toContain('<dl>');
  });

  it('gives the app other JSON', async () => {
    expect(await appAnswers('redesigned', 'lines/line-pt/usage')).toEqual({
      lineId: 'line-pt',
      measured: '2026-11-20T03:00:00+00:00',
      period: {
        from: '2026-11-09T03:00:00+00:00',
        to: '2026-12-09T05:00:00+00:00',
        over: false,
      },
      allowances: [
        { code: 'line-pt-data', title: 'Data', unit: 'MB', consumed: 7400, limit: 20_000 },
        { code: 'line-pt-roaming', title: 'Roaming', unit: 'MB', consumed: 400, limit: 3000 },
        { code: 'line-pt-voice', title: 'Calls', unit: 'MIN', consumed: 63, limit: 500 },
      ],
      credit: null,
    });
    const lee = await sandbox.signInToApp('lee');
    const usage = await (await sandbox.page('/app/api/lines/line-de/usage', lee)).json();
    expect(usage).toMatchObject({ credit: { value: 20, currency: 'EUR' } });
  });
});

describe('reordered', () => {
  it('puts an advert on top and turns the rest round, under the same words', async () => {
    const [before, after] = [await account('classic'), await account('reordered')];
    const terms = (page: string) => [...page.matchAll(/<dt>.*?<\/dd>/g)].map(([term]) => term);
    expect(terms(after)).not.toEqual(terms(before));
    expect(terms(after)).toEqual(terms(before).toReversed());
    const [advert, first, second] = ['New: Europe 10 GB', 'LEB Duo tablet', 'LEB Duo phone'];
    const places = [advert, first, second].map((words) => after.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(after).toContain('Recommend us to a friend');
  });

  it('turns round what the app is told', async () => {
    const { lines } = await appAnswers('reordered', 'lines');
    expect(lines.map(({ lineId }: { lineId: string }) => lineId)).toEqual([
      'line-pt-tablet',
      'line-pt',
    ]);
    const { buckets } = await appAnswers('reordered', 'lines/line-pt/usage');
    expect(buckets).toMatchObject([{ unit: 'MIN' }, { bucketType: 'ROAMING' }, { unit: 'MB' }]);
    const { offers } = await appAnswers('reordered', 'offers');
    expect(offers[0].title).toBe('New: Europe 10 GB, 30 days, only €17.90');
  });
});
