import type { Site } from '../../utils/domain/site';
import type { ProviderPack } from '../../utils/packs/pack-shape';
import type { PackRecord } from '../../utils/view/pack-view';
import { NOW } from './builders';

/** A page that is read with the browser's session. */
export const aSite = (parts: Partial<Site> = {}): Site => ({
  packId: 'nippon',
  hosts: ['https://my.nippon.example'],
  checkoutHosts: [],
  links: {
    account: 'https://my.nippon.example/account',
    signIn: 'https://my.nippon.example/login',
    forgottenPassword: 'https://my.nippon.example/forgotten',
  },
  asked: {},
  off: false,
  browserSession: true,
  way: 'fetch',
  account: null,
  ...parts,
});

/** A pack that reads one line with one bucket of JSON. */
export const leastPack = (host: string, unit: 'B' | 'MB' | 'GB' = 'MB'): ProviderPack => ({
  format: 1,
  id: 'example',
  version: 1,
  name: 'Example',
  hosts: [host],
  signIn: { kind: 'bearer' },
  requests: [{ id: 'usage', url: `${host}/usage`, answer: 'json' }],
  gigabyte: 'decimal',
  lines: [
    {
      request: 'usage',
      buckets: [{ kind: 'data', name: 'Data', remaining: { path: '$.left', unit } }],
    },
  ],
  paceMinutes: 15,
});

/** A pack of a provider in Japan, whose website the browser is signed in at. */
export const aPack = (parts: Partial<ProviderPack> = {}): ProviderPack => ({
  ...leastPack('https://my.nippon.example', 'GB'),
  id: 'nippon',
  version: 3,
  name: 'Nippon Mobile',
  countries: ['JP'],
  signIn: { kind: 'browser' },
  requests: [{ id: 'usage', url: 'https://my.nippon.example/api/data', answer: 'json' }],
  ...parts,
});

export const aPackRecord = (
  parts: Partial<Omit<PackRecord, 'pack'>> & { pack?: Partial<ProviderPack> } = {},
): PackRecord => {
  const pack = aPack(parts.pack);
  return { id: pack.id, source: 'imported', enabled: true, addedAt: NOW, ...parts, pack };
};
